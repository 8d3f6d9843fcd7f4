package org.ccpor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.provisioning.Users.user;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.FOREIGN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemService;
import org.ccpor.deployment.ItemState;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.identity.ActingAs;
import org.ccpor.process.Phase;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What the list of users does beyond itself: the items of the plan, the choices of places, the history of refused tries. */
@WholeBoard
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class UserProgressListenerTest {
    private static final String SET_UP = "CUR-I4b";
    private static final FormKey F7 = new FormKey(COURT, FormCode.F7);

    @Autowired
    private ProvisionedUserService users;

    @Autowired
    private UserStepService steps;

    @Autowired
    private UserFileService files;

    @Autowired
    private FormRoundService rounds;

    @Autowired
    private FormReviewService reviews;

    @Autowired
    private FormService forms;

    @Autowired
    private DeploymentDetailsService deployments;

    @Autowired
    private ItemService items;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void a_court_in_implementation() {
        given.reset();
        given.deployment(COURT, Phase.IMPLEMENT, 60);
    }

    @Test
    void the_item_tells_of_every_change_to_the_list() {
        var one = acting.call(ANA, () -> users.add(COURT, user("a@court.example", CcporRole.COURT)));
        assertThat(item().evidence()).isEqualTo("0 of 1 users ready, 1 waits for an account");
        advance(UserStatus.VERIFIED);
        assertThat(item().evidence()).startsWith("1 of 1 users ready");
        acting.run(ANA, () -> users.remove(COURT, one.id(), 2));
        assertThat(item().evidence()).isEqualTo("No users listed");
        acting.run(ANA, () -> users.restore(COURT, one.id(), 3));
        assertThat(item().evidence()).startsWith("1 of 1 users ready");
    }

    @Test
    void everybody_ready_completes_the_item_only_once_the_court_profile_is_set_up() {
        free();
        acceptList();
        advance(UserStatus.VERIFIED);
        assertThat(item().evidence())
                .isEqualTo("2 of 2 users ready, the court profile is not set up in production yet");
        save(FormCode.F6, "stagingOn", "2026-03-01");
        assertThat(item().state()).isNotEqualTo(ItemState.ACCEPTED);
        save(FormCode.F6, "productionOn", "2026-03-08");
        assertThat(item().state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item().evidence()).isEqualTo("2 of 2 users ready");
    }

    @Test
    void the_last_account_completes_the_item_of_a_profile_that_is_set_up() {
        free();
        save(FormCode.F6, "stagingOn", "2026-03-01");
        save(FormCode.F6, "productionOn", "2026-03-08");
        acceptList();
        assertThat(item().state()).isNotEqualTo(ItemState.ACCEPTED);
        advance(UserStatus.VERIFIED);
        assertThat(item().state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void tries_of_another_courts_people_are_refused_and_recorded() {
        assertThatThrownBy(() -> acting.run(FOREIGN, () -> users.page(COURT, UserFilter.ALL, 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.run(FOREIGN, () -> files.preview(COURT, new byte[0])))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.run(FOREIGN, () -> users.add(COURT, user("a@court.example", CcporRole.COURT))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(jdbc.sql("select concat(court, ' ', subject, ' ', actor) from history where what = 'form.refused'")
                        .query(String.class)
                        .list())
                .containsExactly("kern F7 court.napa", "kern F7 court.napa", "kern F7 court.napa");
    }

    @Test
    void places_come_from_the_court_profile_where_it_names_any() {
        assertThat(acting.call(ANA, () -> users.places(COURT)))
                .isEqualTo(new UserPlaces(List.of(), List.of(), List.of()));
        save(FormCode.F6, "locations/a", "1");
        save(FormCode.F6, "locations/a/name", "Main");
        save(FormCode.F6, "locations/a/city", "Alturas");
        save(FormCode.F6, "leaContacts/a", "1");
        save(FormCode.F6, "leaContacts/a/agency", "Sheriff's Office");
        var places = acting.call(ANA, () -> users.places(COURT));
        assertThat(places.locations()).containsExactly("Main, Alturas");
        assertThat(places.agencies(AgencyType.LEA)).containsExactly("Sheriff's Office");
        assertThat(places.agencies(AgencyType.COURT)).containsExactly("Superior Court of California, County of Kern");
    }

    private void free() {
        acting.run(ANA, () -> items.overridePredecessors(COURT, SET_UP, "Test", item().version()));
    }

    private void acceptList() {
        acting.run(ANA, () -> {
            users.add(COURT, user("a@court.example", CcporRole.ADMINISTRATOR));
            users.add(COURT, user("s@court.example", CcporRole.SUPERVISOR));
        });
        save(FormCode.F7, "keeper", "Supervisor");
        save(FormCode.F7, "complete", "true");
        acting.run(ANA, () -> rounds.submit(F7, forms.page(F7).version()));
        acting.run(ANA, () -> reviews.accept(F7, forms.page(F7).version()));
    }

    private void save(FormCode form, String path, String value) {
        acting.run(ANA, () -> {
            var unused = given.answer(new FormKey(COURT, form), Map.of(path, value));
        });
    }

    private void advance(UserStatus to) {
        acting.run(ANA, () -> {
            Map<UUID, Integer> seen = users.page(COURT, UserFilter.ALL, 0, 10).stream()
                    .collect(Collectors.toMap(ListedUser::id, ListedUser::version));
            var unused = steps.advance(COURT, seen, to, LocalDate.now(clock));
        });
    }

    private ItemLine item() {
        return acting.call(ANA, () -> deployments.details(COURT)).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(SET_UP))
                .findFirst()
                .orElseThrow();
    }
}

package org.ccpor.local;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCards;
import org.ccpor.deployment.Health;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.Person;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.MariaDb;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@Import({MariaDb.class, Given.class})
@ActiveProfiles("sample")
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@AsViewer(value = Role.ADMINISTRATOR, user = "admin")
class SamplePlanTest {
    @Autowired
    private SamplePlan plan;

    @Autowired
    private CourtCards cards;

    @Autowired
    private CourtCalendars calendars;

    @Autowired
    private AccountService accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TravellingClock clock;

    /** Others of this context lay the plan around other days. */
    @BeforeAll
    void as_the_board_starts(@Autowired Given given) {
        if (!plan.asTheBoardStarted()) {
            given.reset();
            plan.run(new DefaultApplicationArguments());
        }
    }

    @Test
    void every_superior_court_is_in_its_state() {
        var states = cards.all().stream().collect(groupingBy(CourtCard::state, counting()));
        assertThat(states)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        CardState.ACTIVE, 24L,
                        CardState.LIVE, 16L,
                        CardState.CANDIDATE, 11L,
                        CardState.CLOSED, 4L,
                        CardState.ON_HOLD, 2L,
                        CardState.WITHDRAWN, 1L));
    }

    @Test
    void the_four_columns_are_filled() {
        var phases = active().collect(groupingBy(CourtCard::phase, counting()));
        assertThat(phases)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Phase.PLANNING, 8L, Phase.SCOPE, 6L, Phase.IMPLEMENT, 6L, Phase.GO_LIVE, 4L));
    }

    @Test
    void every_health_is_seen_and_most_courts_are_on_track() {
        var healths = active().collect(groupingBy(CourtCard::health, counting()));
        assertThat(healths).containsOnlyKeys(Health.values()).containsEntry(Health.BLOCKED, 2L);
        assertThat(healths.getOrDefault(Health.ON_TRACK, 0L)).isGreaterThanOrEqualTo(9);
    }

    @Test
    void both_templates_are_in_use() {
        assertThat(jdbc.sql("select distinct template_id from deployment")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("current", "legacy-aoc");
    }

    @Test
    void questionnaires_are_seen_in_every_state() {
        assertThat(jdbc.sql("select distinct concat(code, ' ', state) from form")
                        .query(String.class)
                        .list())
                .contains("F1 SUBMITTED", "F1 RETURNED", "F1 ACCEPTED")
                .contains("F2 DRAFT", "F2 SUBMITTED", "F2 RETURNED", "F2 ACCEPTED")
                .contains("F4 SUBMITTED", "F4 ACCEPTED", "F5 DRAFT", "F5 ACCEPTED");
    }

    @Test
    void users_are_seen_in_every_state_and_a_failed_check_has_its_open_action() {
        assertThat(jdbc.sql("select distinct status from provisioned_user")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("LISTED", "REQUESTED", "CREATED", "VERIFIED");
        assertThat(jdbc.sql("select court from provisioned_user group by court having count(*) >= 14")
                        .query(String.class)
                        .list())
                .hasSize(5);
        assertThat(jdbc.sql("select distinct d.court from form_answer a join form f on f.id = a.form_id"
                                + " join deployment d on d.id = f.deployment_id"
                                + " where f.code = 'F4' and a.path like 'actions/%/status' and a.value = 'OPEN'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("fresno", "placer");
    }

    @Test
    void accepted_scope_questionnaires_decided_what_the_plan_says() {
        var decided = jdbc.sql("""
                        select d.court, concat(d.imaging, ' ', d.gateway) as facts
                        from deployment d join form f on f.deployment_id = d.id
                        where f.code = 'F1' and f.state = 'ACCEPTED'""").query().listOfRows().stream()
                .collect(toMap(it -> String.valueOf(it.get("court")), it -> String.valueOf(it.get("facts"))));
        assertThat(decided).hasSizeGreaterThan(20);
        SampleFiles.courts().stream()
                .filter(it -> decided.containsKey(it.court()))
                .forEach(it -> assertThat(decided)
                        .containsEntry(
                                it.court(),
                                it.imaging().name() + " " + it.gateway().name()));
    }

    @Test
    void every_go_live_is_a_court_day() {
        assertThat(cards.all().stream().filter(it -> it.version() > 0))
                .allSatisfy(it -> assertThat(calendars.of(it.slug()).isCourtDay(Objects.requireNonNull(it.goLive())))
                        .as(it.slug())
                        .isTrue());
    }

    @Test
    void history_is_written_in_the_order_of_time_and_none_of_it_lies_ahead() {
        var times = jdbc.sql("select at from history order by id")
                .query(LocalDateTime.class)
                .list();
        assertThat(times).isSorted();
        assertThat(times.getLast()).isBefore(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        assertThat(times.getFirst()).isBefore(times.getLast().minusMonths(6));
    }

    @Test
    void everybody_in_history_can_sign_in_with_the_user_name() {
        var people = accounts.list().stream().map(Person::userName).collect(Collectors.toSet());
        assertThat(people)
                .containsExactlyInAnyOrderElementsOf(
                        SampleFiles.accounts().stream().map(it -> it.userName()).toList());
        assertThat(people)
                .containsAll(jdbc.sql("select distinct actor from history")
                        .query(String.class)
                        .list());
        assertThat(hashes())
                .allSatisfy((name, hash) ->
                        assertThat(passwords.matches(name, hash)).as(name).isTrue());
    }

    @Test
    void contacts_did_their_own_share() {
        assertThat(jdbc.sql("select distinct concat(actor, ' ', court) from history where actor like '%.%'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "court.contra-costa contra-costa",
                        "court.fresno fresno",
                        "court.san-mateo san-mateo",
                        "lea.san-mateo san-mateo");
    }

    @Test
    void a_second_start_changes_nothing() {
        var before = contents();
        plan.run(new DefaultApplicationArguments());
        assertThat(contents()).isEqualTo(before);
    }

    private Stream<CourtCard> active() {
        return cards.all().stream().filter(it -> it.state() == CardState.ACTIVE);
    }

    private List<Map<String, @Nullable Object>> contents() {
        return jdbc.sql("checksum table account, deployment, deployment_item, history")
                .query()
                .listOfRows();
    }

    private Map<String, String> hashes() {
        return jdbc.sql("select user_name, password_hash from account").query().listOfRows().stream()
                .collect(toMap(
                        it -> String.valueOf(it.get("user_name")), it -> String.valueOf(it.get("password_hash"))));
    }
}

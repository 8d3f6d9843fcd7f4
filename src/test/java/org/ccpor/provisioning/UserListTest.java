package org.ccpor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.provisioning.Users.user;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.identity.ActingAs;
import org.ccpor.process.Phase;
import org.ccpor.testing.Given;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WholeBoard
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class UserListTest {
    @Autowired
    private ProvisionedUserService users;

    @Autowired
    private UserStepService steps;

    @Autowired
    private UserFileService files;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void empty() {
        given.reset();
        given.deployment(COURT, Phase.IMPLEMENT, 60);
    }

    private ListedUser added(String email) {
        return acting.call(ANA, () -> users.add(COURT, user(email, CcporRole.COURT)));
    }

    private List<String> history() {
        return jdbc.sql("select concat(what, ': ', subject) from history where what like 'user%' order by id")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private List<ListedUser> page(UserFilter filter) {
        return acting.call(ANA, () -> users.page(COURT, filter, 0, 50));
    }

    @Test
    void each_contact_keeps_the_own_side_of_the_own_court() {
        var court = user("a@court.example", CcporRole.COURT);
        var lea = Users.lea("b@sheriff.example");
        acting.run(CLERK, () -> users.add(COURT, court));
        var listed = acting.call(SHERIFF, () -> users.add(COURT, lea));
        assertThatThrownBy(() -> acting.run(CLERK, () -> users.add(COURT, Users.lea("c@sheriff.example"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.run(CLERK, () -> users.remove(COURT, listed.id(), listed.version())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.run(FOREIGN, () -> users.page(COURT, UserFilter.ALL, 0, 10)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.run(FOREIGN, () -> users.change("napa", listed.id(), lea, 1)))
                .isInstanceOf(StaleException.class);
    }

    @Test
    void an_e_mail_is_listed_once_in_a_court() {
        added("a@court.example");
        assertThatThrownBy(() -> added("A@Court.Example"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("work e-mail already");
    }

    /** No lock holds them apart in a court without a deployment. */
    @Test
    void of_two_who_list_the_same_e_mail_at_once_one_reads_that_it_is_listed() {
        var barrier = new CyclicBarrier(2);
        var tries = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        barrier.await();
                        acting.run(ANA, () -> users.add("napa", user("a@court.example", CcporRole.COURT)));
                        return "added";
                    } catch (RefusedException refused) {
                        return refused.sentence();
                    } catch (InterruptedException | BrokenBarrierException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .limit(2)
                .toList();
        assertThat(tries.stream().map(CompletableFuture::join))
                .contains("added")
                .anyMatch(it -> it.startsWith("The court lists this work e-mail already."));
    }

    @Test
    void a_change_based_on_an_old_version_is_stale() {
        var seen = added("a@court.example");
        acting.run(ANA, () -> users.change(COURT, seen.id(), user("a@court.example", CcporRole.SUPERVISOR), 1));
        assertThatThrownBy(() -> acting.run(
                        ANA, () -> users.change(COURT, seen.id(), user("z@court.example", CcporRole.COURT), 1)))
                .isInstanceOf(StaleException.class);
        assertThat(history()).containsExactly("user.added: a, Clerk (Court)", "user.changed: a, Clerk (Court)");
    }

    @Test
    void a_removal_is_undone_with_all_that_was_done() {
        var seen = added("a@court.example");
        acting.run(ANA, () -> steps.advance(COURT, Map.of(seen.id(), 1), UserStatus.CREATED, LocalDate.now(clock)));
        var removed = acting.call(ANA, () -> users.remove(COURT, seen.id(), 2));
        assertThat(page(UserFilter.ALL)).isEmpty();
        var back = acting.call(ANA, () -> users.restore(COURT, seen.id(), removed.version()));
        assertThat(back.status()).isEqualTo(UserStatus.CREATED);
        assertThat(back.createdOn()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void accounts_move_on_together_or_not_at_all() {
        var one = added("a@court.example");
        var two = added("b@court.example");
        assertThatThrownBy(() -> acting.run(
                        ANA,
                        () -> steps.advance(
                                COURT, Map.of(one.id(), 1, two.id(), 7), UserStatus.REQUESTED, LocalDate.now(clock))))
                .isInstanceOf(StaleException.class);
        assertThat(page(UserFilter.ALL)).allMatch(it -> it.status() == UserStatus.LISTED);
        acting.run(
                ANA,
                () -> steps.advance(
                        COURT, Map.of(one.id(), 1, two.id(), 1), UserStatus.REQUESTED, LocalDate.now(clock)));
        assertThat(history()).endsWith("user.account-requested: 2 users");
        assertThatThrownBy(() -> acting.run(
                        CLERK,
                        () -> steps.advance(COURT, Map.of(one.id(), 2), UserStatus.CREATED, LocalDate.now(clock))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void users_are_removed_together_or_not_at_all_and_come_back_as_they_were() {
        var one = added("a@court.example");
        var two = added("b@court.example");
        var created = Map.of(one.id(), 1);
        acting.run(ANA, () -> steps.advance(COURT, created, UserStatus.CREATED, LocalDate.now(clock)));
        assertThatThrownBy(() -> acting.run(ANA, () -> steps.remove(COURT, Map.of(one.id(), 1, two.id(), 1))))
                .isInstanceOf(StaleException.class);
        assertThat(page(UserFilter.ALL)).hasSize(2);

        var removed = acting.call(ANA, () -> steps.remove(COURT, Map.of(one.id(), 2, two.id(), 1)));
        assertThat(page(UserFilter.ALL)).isEmpty();
        assertThat(history()).endsWith("user.removed: 2 users");

        acting.run(ANA, () -> steps.restore(COURT, removed));
        assertThat(page(UserFilter.ALL))
                .extracting(ListedUser::status)
                .containsExactlyInAnyOrder(UserStatus.CREATED, UserStatus.LISTED);
        assertThatThrownBy(() -> acting.run(ANA, () -> steps.restore(COURT, removed)))
                .as("once")
                .isInstanceOf(StaleException.class);
    }

    @Test
    void the_list_is_narrowed_and_sorted_by_the_database() {
        acting.run(ANA, () -> {
            users.add(COURT, user("b@court.example", CcporRole.SUPERVISOR));
            users.add(COURT, user("a@court.example", CcporRole.COURT));
            users.add(COURT, user("c_%@court.example", CcporRole.QUERY, null, TrainingModule.QUERY, true));
        });
        assertThat(page(UserFilter.ALL)).extracting(it -> it.entry().lastName()).containsExactly("a", "b", "c_%");
        assertThat(page(new UserFilter("_%", null, null, null, null, UserFilter.Sort.NAME, false)))
                .hasSize(1);
        assertThat(page(new UserFilter("", null, CcporRole.COURT, null, null, UserFilter.Sort.NAME, false)))
                .hasSize(1);
        assertThat(page(new UserFilter("", null, null, null, UserGap.SEALED, UserFilter.Sort.NAME, false)))
                .hasSize(1);
        assertThat(page(new UserFilter("", null, null, null, null, UserFilter.Sort.NAME, true)))
                .extracting(it -> it.entry().lastName())
                .containsExactly("c_%", "b", "a");
        for (var gap : UserGap.values()) {
            for (var sort : UserFilter.Sort.values()) {
                assertThat(page(new UserFilter("x", AgencyType.LEA, null, UserStatus.LISTED, gap, sort, true)))
                        .isEmpty();
            }
        }
    }

    @Test
    void a_file_is_shown_first_then_stored_with_one_line_of_history() {
        var file = file(5_000);
        var read = acting.call(ANA, () -> files.preview(COURT, file));
        assertThat(read.words(false)).isEqualTo("adds 5,000, changes 0, removes 0, no row in error");
        assertThat(page(UserFilter.ALL)).isEmpty();
        var words = acting.call(ANA, () -> files.confirm(COURT, read, false));
        assertThat(words).isEqualTo("5,000 added, 0 changed, 0 removed");
        assertThat(history()).containsExactly("users.imported: 5,000 added, 0 changed, 0 removed");
        assertThat(acting.call(ANA, () -> users.count(COURT, UserFilter.ALL))).isEqualTo(5_000);
    }

    @Test
    void a_second_file_changes_and_removes_only_what_was_ticked() {
        var all = acting.call(ANA, () -> files.preview(COURT, file(3)));
        acting.run(ANA, () -> files.confirm(COURT, all, false));
        var second = "Last name,First name,Work e-mail,CCPOR role\nNew,Clerk,clerk.1@court.example,Court\n";
        var read = acting.call(ANA, () -> files.preview(COURT, second.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.words(true)).isEqualTo("adds 0, changes 1, removes 2, no row in error");
        acting.run(ANA, () -> files.confirm(COURT, read, false));
        assertThat(page(UserFilter.ALL)).hasSize(3);
        var again = acting.call(ANA, () -> files.preview(COURT, second.getBytes(StandardCharsets.UTF_8)));
        acting.run(ANA, () -> files.confirm(COURT, again, true));
        assertThat(page(UserFilter.ALL))
                .singleElement()
                .extracting(it -> it.entry().lastName())
                .isEqualTo("New");
        var back = acting.call(ANA, () -> files.preview(COURT, file(3)));
        assertThat(back.words(false)).isEqualTo("adds 2, changes 1, removes 0, no row in error");
        assertThat(acting.call(ANA, () -> files.confirm(COURT, back, false))).startsWith("2 added, 1 changed");
    }

    @Test
    void a_list_that_changed_since_the_preview_is_looked_at_again() {
        var read = acting.call(ANA, () -> files.preview(COURT, file(2)));
        added("clerk.1@court.example");
        assertThatThrownBy(() -> acting.run(ANA, () -> files.confirm(COURT, read, false)))
                .isInstanceOf(StaleException.class);
        assertThat(page(UserFilter.ALL)).hasSize(1);
    }

    @Test
    void the_export_is_read_back_without_a_change() {
        var all = acting.call(ANA, () -> files.preview(COURT, file(3)));
        acting.run(ANA, () -> files.confirm(COURT, all, false));
        var text = new StringBuilder(String.join(",", UserFileService.headers())).append('\n');
        acting.call(ANA, () -> files.rows(COURT, UserFilter.ALL))
                .forEach(it -> text.append(String.join(",", it)).append('\n'));
        var back = acting.call(ANA, () -> files.preview(COURT, text.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(back.problems()).isEmpty();
        assertThat(back.same()).isEqualTo(3);
    }

    private static byte[] file(int users) {
        var text = new StringBuilder("Last name,First name,Work e-mail,CCPOR role,CLETS trained on\n");
        IntStream.rangeClosed(1, users)
                .forEach(it -> text.append("Clerk %d,Court,clerk.%d@court.example,Court,6/1/2026\n".formatted(it, it)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

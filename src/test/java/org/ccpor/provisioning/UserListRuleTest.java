package org.ccpor.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.provisioning.Users.GO_LIVE;
import static org.ccpor.provisioning.Users.SCOPE;
import static org.ccpor.provisioning.Users.TODAY;
import static org.ccpor.provisioning.Users.complete;
import static org.ccpor.provisioning.Users.listed;
import static org.ccpor.provisioning.Users.user;

import java.util.List;
import java.util.stream.Stream;
import org.ccpor.deployment.Gateway;
import org.junit.jupiter.api.Test;

class UserListRuleTest {
    private static List<String> of(UserEntry user) {
        return UserListRule.of(user, SCOPE)
                .map(it -> (it.blocks() ? "error: " : "warning: ") + it.sentence())
                .toList();
    }

    @Test
    void a_list_needs_an_administrator_and_a_supervisor() {
        assertThat(UserListRule.findings(complete(), SCOPE)).isEmpty();
        assertThat(UserListRule.findings(List.of(), SCOPE))
                .extracting(UserFinding::sentence)
                .containsExactly(
                        "The list needs at least one user with the role Administrator.",
                        "The list needs at least one user with the role Supervisor.");
        var removed = Stream.concat(
                        complete().stream().limit(1),
                        Stream.of(listed(user("s@court.example", CcporRole.SUPERVISOR), UserStatus.REMOVED)))
                .toList();
        assertThat(UserListRule.findings(removed, SCOPE)).hasSize(1);
    }

    @Test
    void a_certification_holds_two_years_and_must_outlast_go_live() {
        assertThat(of(clets(GO_LIVE.minusYears(2).minusDays(1))))
                .singleElement()
                .asString()
                .startsWith("error: The CLETS");
        assertThat(of(clets(GO_LIVE.minusYears(2).plusDays(60))))
                .singleElement()
                .asString()
                .startsWith("warning: The CLETS");
        assertThat(of(clets(GO_LIVE.minusYears(2).plusDays(61)))).isEmpty();
        assertThat(of(user("c@court.example", CcporRole.COURT, null, TrainingModule.FULL, false)))
                .containsExactly("warning: Waits for CLETS certification.");
    }

    @Test
    void only_roles_that_send_through_the_gateway_need_a_certification() {
        var without = user("c@court.example", CcporRole.COURT, null, TrainingModule.FULL, false);
        var images = new UserScope(TODAY, GO_LIVE, Gateway.NO);
        assertThat(UserListRule.of(without, images)).isEmpty();
        assertThat(of(user("q@court.example", CcporRole.QUERY, null, TrainingModule.QUERY, false)))
                .isEmpty();
    }

    @Test
    void who_enters_orders_needs_module_2() {
        assertThat(of(user("c@court.example", CcporRole.COURT, TODAY, TrainingModule.QUERY, false)))
                .containsExactly("error: The role Court needs training module 2, full functionality.");
    }

    @Test
    void sealed_access_that_does_not_fit_the_role_is_a_warning() {
        assertThat(of(user("q@court.example", CcporRole.QUERY, null, TrainingModule.QUERY, true)))
                .containsExactly(
                        "warning: The role CCPOR Query Only does not open sealed orders, but sealed access says yes.");
        assertThat(of(user("a@court.example", CcporRole.ADMINISTRATOR, null, TrainingModule.ADMINISTRATOR, true)))
                .isEmpty();
    }

    @Test
    void the_summary_counts_each_user_once() {
        var users = List.of(
                listed(user("a@court.example", CcporRole.ADMINISTRATOR), UserStatus.VERIFIED),
                listed(user("b@court.example", CcporRole.COURT, null, TrainingModule.FULL, false), UserStatus.CREATED),
                listed(user("c@court.example", CcporRole.COURT), UserStatus.CREATED),
                listed(user("d@court.example", CcporRole.COURT), UserStatus.REQUESTED),
                listed(user("e@court.example", CcporRole.COURT), UserStatus.REMOVED));
        assertThat(UserSummary.of(users, SCOPE).words())
                .isEqualTo("1 of 4 users ready, 1 waits for CLETS certification, 1 waits for an account,"
                        + " 1 waits for their first sign-in");
    }

    @Test
    void errors_of_users_come_before_warnings_and_name_whom_they_are_about() {
        var waits =
                listed(user("w@court.example", CcporRole.COURT, null, TrainingModule.FULL, false), UserStatus.LISTED);
        var untrained =
                listed(user("u@court.example", CcporRole.COURT, TODAY, TrainingModule.QUERY, false), UserStatus.LISTED);
        var users =
                Stream.concat(complete().stream(), Stream.of(waits, untrained)).toList();
        assertThat(UserListRule.findings(users, SCOPE))
                .containsExactly(
                        new UserFinding(
                                untrained.id(),
                                untrained.entry().name(),
                                "The role Court needs training module 2, full functionality.",
                                true),
                        new UserFinding(waits.id(), waits.entry().name(), "Waits for CLETS certification.", false));
    }

    @Test
    void a_role_is_missed_only_while_nobody_has_it() {
        assertThat(UserListRule.findings(complete().subList(1, 2), SCOPE))
                .extracting(UserFinding::sentence)
                .containsExactly("The list needs at least one user with the role Administrator.");
    }

    @Test
    void a_certification_that_ended_says_when_and_before_what() {
        var ended = clets(GO_LIVE.minusYears(2).minusDays(1));
        assertThat(of(ended))
                .containsExactly("error: The CLETS certification ends on Mar 15, 2027, before go-live."
                        + " Renew it, then enter the new training date.");
        var undated = new UserScope(GO_LIVE, null, Gateway.YES);
        assertThat(UserListRule.of(ended, undated))
                .extracting(UserFinding::sentence)
                .containsExactly("The CLETS certification ends on Mar 15, 2027, in the past."
                        + " Renew it, then enter the new training date.");
        assertThat(of(clets(GO_LIVE.minusYears(2))))
                .containsExactly("warning: The CLETS certification ends soon, on Mar 16, 2027.");
    }

    @Test
    void a_user_is_trained_on_the_day_of_go_live_at_the_latest() {
        assertThat(of(trained(GO_LIVE))).isEmpty();
        assertThat(of(trained(GO_LIVE.plusDays(1))))
                .containsExactly("error: The training on Mar 17, 2027 comes after go-live. Choose an earlier day.");
        var undated = new UserScope(TODAY, null, Gateway.YES);
        assertThat(UserListRule.of(trained(GO_LIVE.plusDays(1)), undated)).isEmpty();
    }

    private static UserEntry trained(java.time.LocalDate day) {
        return user("c@court.example", CcporRole.COURT).trainedOn(day);
    }

    private static UserEntry clets(java.time.LocalDate trained) {
        return user("c@court.example", CcporRole.COURT, trained, TrainingModule.FULL, false);
    }
}

package org.ccpor.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.ccpor.approval.Decision.TakenBack;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
    private static final TakenBack BACK = new TakenBack("ana", Instant.EPOCH, "The results changed");

    private static Decision decision(int number, Side side, Verdict verdict, @Nullable TakenBack takenBack) {
        return new Decision(number, side, verdict, "", "Clerk", DAY, null, false, "bo", "Bo", Instant.EPOCH, takenBack);
    }

    private static Decisions decisions(Subject subject, Decision... all) {
        return new Decisions(subject, List.of(all));
    }

    private static String refusal(Decisions before, Verdict verdict, String role) {
        return ApprovalRule.refusal(before, new Signing(Side.COURT, verdict, "", role), ZoneOffset.UTC)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR,   COURT, true", "COORDINATOR,   LEA, true", "COORDINATOR,   TEAM, true",
        "COURT_CONTACT, COURT, true", "COURT_CONTACT, LEA, false", "COURT_CONTACT, TEAM, false",
        "LEA_CONTACT,   COURT, false", "LEA_CONTACT,   LEA, true", "LEA_CONTACT,   TEAM, false",
        "EXECUTIVE,     COURT, false", "EXECUTIVE,     LEA, false", "EXECUTIVE,     TEAM, false"
    })
    void each_side_has_its_own_people_and_the_team_has_all_on_paper(Role role, Side side, boolean may) {
        var viewer = new Viewer("x", "X", role, Set.of("kern"));
        assertThat(ApprovalRule.mayGive(viewer, "kern", side)).isEqualTo(may);
        assertThat(ApprovalRule.mayGive(viewer, "napa", side)).isEqualTo(may && viewer.coordinates());
    }

    @Test
    void a_side_decides_once_until_that_is_taken_back() {
        var given = decisions(Subject.ACCEPTANCE_TEST, decision(1, Side.COURT, Verdict.CONDITIONS, null));
        var sentence = "The court approved with conditions on Nov 5, 2026 (Clerk). bo recorded it on Jan 1, 1970; "
                + "take it back before giving a new one.";
        assertThat(refusal(given, Verdict.APPROVE, "Clerk")).isEqualTo(sentence);
        assertThat(refusal(given, Verdict.REJECT, "Clerk")).isEqualTo(sentence);
    }

    @Test
    void it_approves_again_after_that_was_taken_back_or_it_rejected() {
        var back = decisions(Subject.CLOSE_OUT, decision(1, Side.COURT, Verdict.APPROVE, BACK));
        assertThat(refusal(back, Verdict.APPROVE, "Clerk")).isEqualTo("none");
        var rejected = decisions(Subject.ACCEPTANCE_TEST, decision(1, Side.COURT, Verdict.REJECT, null));
        assertThat(refusal(rejected, Verdict.APPROVE, "Clerk")).isEqualTo("none");
    }

    @Test
    void a_meeting_decides_as_often_as_it_likes() {
        var go = decisions(Subject.GO_LIVE, decision(1, Side.TEAM, Verdict.GO, null));
        assertThat(ApprovalRule.refusal(go, new Signing(Side.TEAM, Verdict.GO, "", "Clerk"), ZoneOffset.UTC))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HANDOVER, LEA, ACKNOWLEDGE", "HANDOVER, TEAM, ACKNOWLEDGE", "HANDOVER, COURT, GO",
        "GO_LIVE, COURT, GO", "GO_LIVE_DATE, TEAM, CONFIRM", "CLOSE_OUT, COURT, REJECT"
    })
    void a_side_says_only_what_belongs_to_the_subject(Subject subject, Side side, Verdict verdict) {
        var said = new Signing(side, verdict, "", "Clerk");
        assertThat(ApprovalRule.refusal(decisions(subject), said, ZoneOffset.UTC))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"'Clerk, case no. 21FL01234', Give a role", "'Clerk 123-45-6789', Give a role"})
    void a_role_holds_no_party_data(String role, String says) {
        assertThat(refusal(decisions(Subject.HANDOVER), Verdict.ACKNOWLEDGE, role))
                .contains(says);
    }

    @Test
    void role_and_reason_fit_where_they_are_kept() {
        var before = decisions(Subject.HANDOVER);
        assertThat(refusal(before, Verdict.ACKNOWLEDGE, "x".repeat(400))).isEqualTo("none");
        assertThat(refusal(before, Verdict.ACKNOWLEDGE, "x".repeat(401))).startsWith("Shorten the role");
        var tooMuch = new Signing(Side.COURT, Verdict.REJECT, "x".repeat(2001), "Clerk");
        assertThat(ApprovalRule.refusal(before, tooMuch, ZoneOffset.UTC).orElse(""))
                .startsWith("Shorten conditions");
    }

    @Test
    void what_was_said_last_counts_and_only_for_its_date() {
        var later = DAY.plusDays(7);
        var all = decisions(
                Subject.GO_LIVE_DATE,
                dated(1, Side.COURT, Verdict.CONFIRM, DAY),
                dated(2, Side.LEA, Verdict.CONFIRM, DAY),
                dated(3, Side.LEA, Verdict.REJECT, later));
        assertThat(all.about(DAY).of(Side.COURT)).isPresent();
        assertThat(all.about(DAY).of(Side.LEA))
                .as("it spoke about another date since")
                .isEmpty();
        assertThat(all.about(later).of(Side.LEA))
                .hasValueSatisfying(it -> assertThat(it.stands()).isFalse());
    }

    private static Decision dated(int number, Side side, Verdict verdict, LocalDate goLive) {
        return new Decision(number, side, verdict, "", "Clerk", DAY, goLive, false, "bo", "Bo", Instant.EPOCH, null);
    }

    @Test
    void nobody_decides_without_a_role() {
        assertThat(refusal(decisions(Subject.CLOSE_OUT), Verdict.APPROVE, " ")).startsWith("Give the role");
    }

    @Test
    void court_and_lea_approve_means_both() {
        var both = Set.of(Side.COURT, Side.LEA);
        var court = decision(1, Side.COURT, Verdict.APPROVE, null);
        assertThat(decisions(Subject.ACCEPTANCE_TEST, court).approved(both)).isFalse();
        var lea = decision(2, Side.LEA, Verdict.CONDITIONS, null);
        assertThat(decisions(Subject.ACCEPTANCE_TEST, court, lea).approved(both))
                .isTrue();
        var again = decision(3, Side.LEA, Verdict.REJECT, null);
        assertThat(decisions(Subject.ACCEPTANCE_TEST, court, lea, again).approved(both))
                .isFalse();
    }
}

package org.ccpor.closeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ccpor.closeout.CloseOut.Concurrence;
import org.ccpor.closeout.CloseOut.Line;
import org.ccpor.form.Derived;
import org.ccpor.form.Derived.Tone;
import org.ccpor.form.Finding;
import org.ccpor.incident.OpenIncidentCount;
import org.ccpor.incident.Stabilization;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stands against closing a court out. */
class CloseOutRuleTest {
    private static final LocalDate LIVE = LocalDate.of(2027, 1, 4);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 3);
    private static final LocalDate AFTER = LocalDate.of(2027, 2, 4);
    private static final Line YES = line(Concurrence.YES, LAST_DAY, null);

    private static Line line(@Nullable Concurrence said, @Nullable LocalDate on, @Nullable String note) {
        return new Line("issues", ExitLine.ISSUES, said, on, note);
    }

    private static CloseOut answers(@Nullable String carriesOn, @Nullable String early, Line... lines) {
        return approved("Clerk", "Deputy", "Ana", carriesOn, early, lines);
    }

    private static CloseOut approved(
            @Nullable String court,
            @Nullable String lea,
            @Nullable String team,
            @Nullable String carriesOn,
            @Nullable String early,
            Line... lines) {
        return new CloseOut(
                List.of(lines),
                "Train early",
                carriesOn,
                early,
                null,
                null,
                court,
                null,
                null,
                null,
                lea,
                null,
                null,
                null,
                team,
                null);
    }

    /** Live since January 4 for 30 days, the last of which is February 3. */
    private static Stabilization on(LocalDate today, int open, int urgent) {
        return Stabilization.of(today, LIVE, 30, new OpenIncidentCount(open, urgent, 0));
    }

    private static List<Finding> found(CloseOut answers) {
        return CloseOutRule.of(answers, on(AFTER, 0, 0));
    }

    @Test
    void nothing_stands_against_it_once_all_is_well() {
        assertThat(found(answers(null, null, YES))).isEmpty();
    }

    @Test
    void a_court_that_is_not_live_is_not_closed_out() {
        var early = Stabilization.of(AFTER, null, 30, OpenIncidentCount.NONE);
        assertThat(CloseOutRule.of(answers(null, null, YES), early))
                .containsExactly(Finding.error(
                        "lines", "The court is not live yet. It is closed out after the stabilization period."));
        assertThat(CloseOutRule.notLive(on(AFTER, 0, 0))).isEmpty();
    }

    @Test
    void an_answer_has_a_day_that_has_come() {
        assertThat(found(answers(null, null, line(Concurrence.YES, null, null))))
                .containsExactly(Finding.error("lines/issues/date", "Give the day it was answered."));
        assertThat(found(answers(null, null, line(Concurrence.YES, AFTER.plusDays(1), null))))
                .containsExactly(Finding.error("lines/issues/date", "Give the day it was answered: not after today."));
        assertThat(found(answers(null, null, line(Concurrence.YES, AFTER, null))))
                .isEmpty();
        assertThat(found(answers(null, null, line(null, null, null)))).isEmpty();
    }

    @Test
    void a_no_says_what_is_missing_and_stays_a_warning() {
        var blank = Finding.error("lines/issues/note", "Say what is missing and who sees to it.");
        assertThat(found(answers(null, null, line(Concurrence.NO, AFTER, null))))
                .containsExactly(blank);
        assertThat(found(answers(null, null, line(Concurrence.NO, AFTER, " ")))).containsExactly(blank);
        assertThat(found(answers(null, null, line(Concurrence.NO, AFTER, "Two defects; the team"))))
                .containsExactly(Finding.warning(
                        "lines/issues/concurrence", "A line answered no; the team decides whether that may stay."));
    }

    @Test
    void a_line_that_does_not_apply_says_why() {
        assertThat(found(answers(null, null, line(Concurrence.NOT_APPLICABLE, AFTER, null))))
                .containsExactly(Finding.error("lines/issues/note", "Say why it does not apply."));
        assertThat(found(answers(null, null, line(Concurrence.NOT_APPLICABLE, AFTER, "No scanners"))))
                .isEmpty();
    }

    @Test
    void incidents_of_priority_1_or_2_come_first_and_nobody_can_carry_on_with_them() {
        assertThat(CloseOutRule.of(answers("The help desk", null, YES), on(AFTER, 3, 1)))
                .containsExactly(Finding.error(
                        "carriesOn", "1 open incident of priority 1 or 2 must be verified or closed first."));
        assertThat(CloseOutRule.of(answers(null, null, YES), on(AFTER, 3, 2)))
                .containsExactly(Finding.error(
                        "carriesOn", "2 open incidents of priority 1 or 2 must be verified or closed first."));
    }

    @Test
    void somebody_carries_on_with_minor_incidents() {
        assertThat(CloseOutRule.of(answers(null, null, YES), on(AFTER, 1, 0)))
                .containsExactly(Finding.error(
                        "carriesOn", "1 incident is open, shown above the questions. Say who carries on with it."));
        assertThat(CloseOutRule.of(answers(" ", null, YES), on(AFTER, 2, 0)))
                .containsExactly(Finding.error(
                        "carriesOn", "2 incidents are open, shown above the questions. Say who carries on with them."));
        assertThat(CloseOutRule.of(answers("The help desk", null, YES), on(AFTER, 2, 0)))
                .containsExactly(Finding.warning("carriesOn", "2 incidents are open, shown above the questions."));
    }

    @Test
    void closing_within_the_stabilization_period_needs_a_reason() {
        var sentence =
                "The stabilization period lasts until Feb 3, 2027. Wait for its end, or say why it is closed earlier.";
        assertThat(CloseOutRule.of(answers(null, null, YES), on(LAST_DAY, 0, 0)))
                .containsExactly(Finding.error("earlyReason", sentence));
        assertThat(CloseOutRule.of(answers(null, " ", YES), on(LAST_DAY, 0, 0)))
                .containsExactly(Finding.error("earlyReason", sentence));
        assertThat(CloseOutRule.of(answers(null, "The court moves", YES), on(LAST_DAY, 0, 0)))
                .isEmpty();
    }

    @Test
    void court_and_lea_approve_before_and_the_team_when_it_accepts() {
        assertThat(found(approved(null, null, null, null, null, YES)))
                .containsExactly(
                        Finding.error("courtRole", "The court has not approved yet. Approve it above the questions."),
                        Finding.error("leaRole", "The LEA has not approved yet. Approve it above the questions."),
                        Finding.warning("teamRole", "The CCPOR Team approves before it accepts the close-out."));
    }

    @Test
    void figures_of_a_court_that_is_done_are_good() {
        assertThat(CloseOutRule.figures(answers(null, null, YES, YES), on(AFTER, 2, 0)))
                .containsExactly(
                        new Derived("#lines", "Answered", "2 of 2", Tone.GOOD),
                        new Derived("#outcome", "Stabilization until", "Feb 3, 2027, over", Tone.GOOD),
                        new Derived("#outcome", "Open incidents", "2, 0 of priority 1 or 2", Tone.PLAIN));
    }

    @Test
    void figures_count_what_is_answered_and_what_is_answered_no() {
        var no = line(Concurrence.NO, LAST_DAY, "Two defects");
        var blank = line(null, null, null);
        assertThat(CloseOutRule.figures(answers(null, null, YES, no, no, blank), on(LAST_DAY, 3, 1)))
                .containsExactly(
                        new Derived("#lines", "Answered", "3 of 4", Tone.PLAIN),
                        new Derived("#lines", "Answered no", "2 lines", Tone.ATTENTION),
                        new Derived("#outcome", "Stabilization until", "Feb 3, 2027", Tone.ATTENTION),
                        new Derived("#outcome", "Open incidents", "3, 1 of priority 1 or 2", Tone.BAD));
    }

    @Test
    void figures_name_no_period_before_go_live() {
        assertThat(CloseOutRule.figures(
                        answers(null, null, YES), Stabilization.of(AFTER, null, 30, OpenIncidentCount.NONE)))
                .extracting(Derived::label)
                .containsExactly("Answered", "Open incidents");
    }
}

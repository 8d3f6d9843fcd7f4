package org.ccpor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CardState;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.testing.Weekdays;
import org.ccpor.turn.TurnsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What turns say about dates: due within two court days, or late, and then again each week. */
class DueRuleTest {
    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 7);

    private static final CardOf KERN = CardOf.court("Kern").analyst("ana").goLive(LocalDate.of(2027, 3, 1));

    private static CardOf due(@Nullable LocalDate due) {
        return KERN.next("Return F2", Party.COURT, null, due);
    }

    private static List<NoticeRequested> said(CardOf card) {
        return said(new Weekdays(), card);
    }

    private static List<NoticeRequested> said(Weekdays calendar, CardOf card) {
        return DueRule.of(card.card(), TurnsOf.court(card.card(), TODAY), calendar, TODAY);
    }

    @Test
    void tells_who_acts_two_court_days_before() {
        assertThat(said(due(LocalDate.of(2027, 1, 11))))
                .containsExactly(new NoticeRequested(
                        NoticeKind.DUE_SOON,
                        new Audience.Sides("kern", Set.of(Party.COURT)),
                        "kern",
                        "Kern · Return F2, due Jan 11",
                        "As the process says. It is due on Monday, Jan 11, 2027.",
                        "court/kern?tab=checklist",
                        null,
                        "due:kern:CUR-S3:2027-01-11"));
    }

    @Test
    void is_silent_three_court_days_before_and_without_a_date() {
        assertThat(said(due(LocalDate.of(2027, 1, 12)))).isEmpty();
        assertThat(said(due(null))).isEmpty();
    }

    @Test
    void days_on_which_the_court_is_closed_do_not_count() {
        var closed = new Weekdays(Map.of(LocalDate.of(2027, 1, 8), "Training day"));
        assertThat(said(closed, due(LocalDate.of(2027, 1, 12))))
                .extracting(NoticeRequested::title)
                .containsExactly("Kern · Return F2, due Jan 12");
    }

    @Test
    void says_that_it_is_due_today() {
        assertThat(said(due(TODAY)))
                .extracting(NoticeRequested::kind, NoticeRequested::title)
                .containsExactly(tuple(NoticeKind.DUE_SOON, "Kern · Return F2, due today"));
    }

    @Test
    void says_that_it_is_late_once_a_week() {
        assertThat(said(due(LocalDate.of(2027, 1, 6))))
                .extracting(NoticeRequested::kind, NoticeRequested::title, NoticeRequested::once)
                .containsExactly(
                        tuple(NoticeKind.LATE, "Kern · Return F2, 1 day late", "late:kern:CUR-S3:2027-01-06:0"));
        assertThat(said(due(LocalDate.of(2026, 12, 31))))
                .extracting(NoticeRequested::once)
                .containsExactly("late:kern:CUR-S3:2026-12-31:0");
        assertThat(said(due(LocalDate.of(2026, 12, 30))))
                .extracting(NoticeRequested::title, NoticeRequested::once)
                .containsExactly(tuple("Kern · Return F2, 8 days late", "late:kern:CUR-S3:2026-12-30:1"));
    }

    @Test
    void the_analyst_reads_who_acts_and_that_they_are_to_be_asked() {
        assertThat(said(KERN.next("Approve access", Party.DOJ, null, TODAY)
                        .with(
                                "steps",
                                List.of(CardOf.step(
                                        "Approval letter", "Approve access", ItemKind.LOCAL, Party.DOJ, null, TODAY)))))
                .extracting(NoticeRequested::title, NoticeRequested::to)
                .containsExactly(
                        tuple("Kern · DOJ: approve access, due today", new Audience.Sides("kern", Set.of(Party.DOJ))));
    }

    @Test
    void a_go_live_that_passed_is_asked_about_every_day_of_the_whole_team() {
        var passed = due(null).goLive(LocalDate.of(2027, 1, 5));
        assertThat(said(passed))
                .containsExactly(new NoticeRequested(
                        NoticeKind.LATE,
                        new Audience.Team(),
                        "kern",
                        "Kern · Go-live passed, not confirmed",
                        "It was to go live on Tuesday, Jan 5, 2027. Confirm that it did, or set another date.",
                        "court/kern",
                        null,
                        "passed:kern:Confirm the go-live:2027-01-05:2027-01-07"));
        assertThat(said(passed.state(CardState.LIVE))).isEmpty();
    }
}

package org.ccpor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.board.CardOf;
import org.ccpor.court.CourtProfile;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetails.PhaseLine;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemState;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.testing.Weekdays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a plan says about dates: due within two court days, or late, and then again each week. */
class DueRuleTest {
    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 7);

    private static ItemLine item(
            ItemState state,
            @Nullable Party waitingOn,
            @Nullable LocalDate due,
            int late,
            List<ItemLine.Ref> before,
            @Nullable FormCode form) {
        return new ItemLine(
                "CUR-I1",
                "Approval letter",
                ItemKind.LOCAL,
                Phase.IMPLEMENT,
                List.of(Party.COURT, Party.DOJ),
                state,
                waitingOn,
                null,
                due,
                due,
                false,
                late,
                "Letter",
                null,
                null,
                null,
                null,
                null,
                before,
                true,
                form == null ? List.of() : List.of(form),
                false,
                Set.of(),
                1,
                Instant.EPOCH,
                "ana",
                Set.of());
    }

    private static ItemLine due(@Nullable LocalDate due, int late) {
        return item(ItemState.IN_PROGRESS, null, due, late, List.of(), null);
    }

    private static List<NoticeRequested> said(ItemLine... items) {
        return said(new Weekdays(), items);
    }

    private static List<NoticeRequested> said(Weekdays calendar, ItemLine... items) {
        var court = new CourtProfile(
                "kern", "Kern", "Superior Court", CourtType.SUPERIOR, "Kern", "Southern", "large", 900_000, null, "");
        var details = new DeploymentDetails(
                court,
                CardOf.court("Kern").card(),
                null,
                "",
                Facts.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new PhaseLine(Phase.IMPLEMENT, "", 0, items.length, List.of(items))),
                List.of(),
                List.of(),
                null,
                true);
        return DueRule.of(details, calendar, TODAY);
    }

    @Test
    void asks_the_responsible_sides_two_court_days_before() {
        assertThat(said(due(LocalDate.of(2027, 1, 11), 0)))
                .containsExactly(new NoticeRequested(
                        NoticeKind.DUE_SOON,
                        new Audience.Sides("kern", Set.of(Party.COURT, Party.DOJ)),
                        "kern",
                        "Kern: Approval letter, due Jan 11",
                        "It is due on Monday, Jan 11, 2027.",
                        "court/kern?tab=checklist",
                        null,
                        "due:kern:CUR-I1:2027-01-11"));
    }

    @Test
    void is_silent_three_court_days_before() {
        assertThat(said(due(LocalDate.of(2027, 1, 12), 0))).isEmpty();
    }

    @Test
    void days_on_which_the_court_is_closed_do_not_count() {
        var closed = new Weekdays(Map.of(LocalDate.of(2027, 1, 8), "Training day"));
        assertThat(said(closed, due(LocalDate.of(2027, 1, 12), 0)))
                .extracting(NoticeRequested::title)
                .containsExactly("Kern: Approval letter, due Jan 12");
    }

    @Test
    void says_that_it_is_due_today() {
        assertThat(said(due(TODAY, 0)))
                .extracting(NoticeRequested::kind, NoticeRequested::title)
                .containsExactly(tuple(NoticeKind.DUE_SOON, "Kern: Approval letter, due today"));
    }

    @Test
    void says_that_it_is_late_once_a_week() {
        var due = LocalDate.of(2027, 1, 6);
        assertThat(said(due(due, 1)))
                .containsExactly(new NoticeRequested(
                        NoticeKind.LATE,
                        new Audience.Sides("kern", Set.of(Party.COURT, Party.DOJ)),
                        "kern",
                        "Kern: Approval letter, 1 day late",
                        "It was due on Wednesday, Jan 6, 2027.",
                        "court/kern?tab=checklist",
                        null,
                        "late:kern:CUR-I1:2027-01-06:0"));
    }

    @Test
    void the_second_week_late_is_another_notice_than_the_first() {
        assertThat(said(due(LocalDate.of(2026, 12, 31), 7), due(LocalDate.of(2026, 12, 30), 8)))
                .extracting(NoticeRequested::title, NoticeRequested::once)
                .containsExactly(
                        tuple("Kern: Approval letter, 7 days late", "late:kern:CUR-I1:2026-12-31:0"),
                        tuple("Kern: Approval letter, 8 days late", "late:kern:CUR-I1:2026-12-30:1"));
    }

    @Test
    void an_item_that_is_done_or_has_no_date_asks_nobody() {
        assertThat(said(
                        item(ItemState.ACCEPTED, null, TODAY, 0, List.of(), null),
                        item(ItemState.NOT_APPLICABLE, null, TODAY, 0, List.of(), null),
                        due(null, 0)))
                .isEmpty();
    }

    @Test
    void asks_whom_it_waits_on_and_the_team_once_it_is_handed_in() {
        assertThat(said(
                        item(ItemState.WAITING, Party.DOJ, TODAY, 0, List.of(), null),
                        item(ItemState.SUBMITTED, null, TODAY, 0, List.of(), null)))
                .extracting(NoticeRequested::to)
                .containsExactly(
                        new Audience.Sides("kern", Set.of(Party.DOJ)), new Audience.Sides("kern", Set.of(Party.TEAM)));
    }

    @Test
    void says_that_other_items_come_first_and_leads_to_the_form() {
        var before = List.of(new ItemLine.Ref("CUR-S3", "Scope questionnaire returned"));
        assertThat(said(item(ItemState.NOT_STARTED, null, TODAY, 0, before, FormCode.F5)))
                .extracting(NoticeRequested::text, NoticeRequested::path)
                .containsExactly(tuple(
                        "It is due on Thursday, Jan 7, 2027. Other items must be done first.", "court/kern/form/F5"));
    }
}

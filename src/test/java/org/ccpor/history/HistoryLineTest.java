package org.ccpor.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryLineTest {
    private static final ChangeKinds KINDS = new ChangeKinds();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    deployment.created          |           |              | current 1             |                | Deployment created: current 1
                    deployment.assigned         |           | Wave 1       | Wave 2                |                | Assigned: Wave 1 → Wave 2
                    deployment.held             |           | Active       | On hold               | CMS change     | Put on hold (CMS change)
                    deployment.held             |           | Active       | Review on 2027-01-08  | CMS change     | Put on hold: Review on Jan 8, 2027 (CMS change)
                    deployment.resumed          |           | On hold      | Active                |                | Resumed
                    deployment.withdrawn        |           | Active       | Withdrawn             | No funds       | Withdrawn (No funds)
                    deployment.live             |           | Active       | 2027-01-08            |                | Went live: Jan 8, 2027
                    deployment.live             |           | Active       | Live                  |                | Went live
                    deployment.closed           |           | Live         | Closed                |                | Closed
                    deployment.facts            |           | Imaging: no  | Imaging: court        |                | Scope decided: Imaging: no → Imaging: court
                    deployment.health-noted     |           |              | At risk               | Clerk is ill   | Health set to At risk by hand (Clerk is ill)
                    deployment.health-noted     |           | At risk      |                       |                | Health by rule again
                    phase.moved                 |           | Scope        | Implement             |                | Moved from Scope to Implement
                    phase.moved-back            |           | Implement    | Scope                 | LEA changed    | Moved back from Implement to Scope (LEA changed)
                    phase.overridden            |           | Scope        | Implement             | Due tomorrow   | Gate overridden: moved from Scope to Implement (Due tomorrow)
                    phase.move-undone           |           | Implement    | Scope                 |                | Move undone: back from Implement to Scope
                    golive.set                  | Go-live date |           | 2027-01-08            |                | Go-live date set to Jan 8, 2027
                    golive.changed              | Go-live date | 2027-01-08 | 2027-01-22           | DOJ approval   | Go-live date Jan 8, 2027 → Jan 22, 2027 (DOJ approval)
                    item.started                | Scanner list | Not started | In progress         |                | Started: Scanner list
                    item.waiting                | Scanner list | In progress | Waiting on DOJ      |                | Waiting on DOJ: Scanner list
                    item.submitted              | Scanner list | In progress | Submitted           |                | Submitted: Scanner list
                    item.accepted               | Scope questionnaire returned | Submitted | Accepted |            | Accepted: Scope questionnaire returned
                    item.returned               | Scanner list | Submitted | Returned for changes  | Page 2 missing | Returned for changes: Scanner list (Page 2 missing)
                    item.not-applicable         | Scanner list | Not started | Not applicable      | No imaging     | Not applicable: Scanner list (No imaging)
                    item.reopened               | Scanner list | Accepted  | In progress           | New scanner    | Reopened: Scanner list (New scanner)
                    item.assigned               | Scanner list |           | ann                   |                | Assigned to ann: Scanner list
                    item.assigned               | Scanner list | ann       |                       |                | Assigned to nobody: Scanner list
                    item.due-set                | Scanner list |           | 2027-01-08            |                | Due date set to Jan 8, 2027: Scanner list
                    item.due-set                | Scanner list | 2027-01-08 |                      |                | Due date by rule again: Scanner list
                    item.evidence               | Scanner list |           | Mail of Monday        |                | Evidence noted: Scanner list
                    item.predecessor-overridden | Scanner list |           |                       | Agreed by DOJ  | Allowed before what it depends on: Scanner list (Agreed by DOJ)
                    form.submitted              | F1 Scope | Draft         | Round 2; changed: Sequence |           | Handed in: F1 Scope, round 2; changed: Sequence
                    form.returned               | F1 Scope | Submitted     | Round 1; 2 remarks    | Which model?   | Returned for changes: F1 Scope, round 1; 2 remarks (Which model?)
                    form.accepted               | F1 Scope | Submitted     | Round 2               |                | Accepted: F1 Scope, round 2
                    form.reopened               | F1 Scope | Accepted      | Round 3               | Sheriff images | Opened again: F1 Scope, round 3 (Sheriff images)
                    form.text-confirmed         | F1 Scope: Risks |        |                       | It looks like a case number. | Kept after a warning about party data: F1 Scope: Risks (It looks like a case number.)
                    form.refused                | F1       |               |                       |                | Turned away from a form: F1
                    blocker.raised              | No approval  |           | DOJ                   |                | Blocked: No approval, DOJ must act
                    blocker.cleared             | No approval  | DOJ       |                       | It came        | Blocker cleared: No approval (It came)
                    card.placed                 |           |              | Scope                 |                | Card placed by hand in Scope
                    court.added                 | Karuk     |              | Siskiyou              |                | Court added: Karuk
                    contact.added               | A (Clerk) |              | A (Clerk)             |                | Contact added: A (Clerk)
                    contact.changed             | A (Clerk) | Clerk        | Manager               |                | Contact changed: A (Clerk), Clerk → Manager
                    contact.removed             | A (Clerk) | A (Clerk)    |                       |                | Contact removed: A (Clerk)
                    closure.added               | Storm     |              | 2026-12-01            |                | Closure added: Storm, Dec 1, 2026
                    closure.removed             | Storm     | 2026-12-01   |                       |                | Closure removed: Storm, Dec 1, 2026
                    account.changed             | bob       | Executive    | Coordinator           |                | Account changed: bob, Executive → Coordinator
                    account.password-reset      | bob       |              |                       |                | Account password reset: bob
                    """)
    void say_what_happened_and_why(
            String what,
            @Nullable String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            String sentence) {
        assertThat(phrase(what, subject == null ? "" : subject, before, after, reason))
                .isEqualTo(sentence);
    }

    @Test
    void keep_codes_readable_that_nobody_foresaw() {
        assertThat(phrase("scanner.swapped-out", "", "A", "B", "Broken"))
                .isEqualTo("Scanner swapped out: A → B (Broken)");
        assertThat(phrase("item.lost", "Form", null, null, null)).isEqualTo("Item lost: Form");
        assertThat(phrase("", "", null, null, " ")).isEqualTo("Changed");
    }

    @Test
    void leave_alone_what_only_looks_like_a_date() {
        assertThat(phrase("golive.set", "", null, "2027-13-45", null)).isEqualTo("Go-live date set to 2027-13-45");
    }

    private static String phrase(
            String what, String subject, @Nullable String before, @Nullable String after, @Nullable String reason) {
        return new HistoryLine(1, Instant.EPOCH, "napa", KINDS.of(what), subject, before, after, reason, "ann")
                .sentence();
    }
}

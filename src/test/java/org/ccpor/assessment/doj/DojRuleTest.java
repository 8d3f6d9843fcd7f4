package org.ccpor.assessment.doj;

import static org.assertj.core.api.Assertions.assertThat;

import org.ccpor.assessment.OneCourt;
import org.ccpor.form.Filled;
import org.ccpor.testing.Weekdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tracker says about answers that do not fit together; today is Monday, March 1, 2027. */
class DojRuleTest {
    private static final String TO_COME = "This date is still to come. Enter it once it has happened.";

    private final Filled<DojTracker> approved = Filled.of(new DojTrackerForm(new Weekdays(), new OneCourt()))
            .with("applicable", "YES", "certSource", "COURT", "agency", "Superior Court")
            .row("docs", 1, "type", "SUBSCRIBER_AGREEMENT", "side", "COURT", "needed", "true")
            .row("docs", 1, "sent", "2027-01-04", "received", "2027-01-08", "approved", "2027-02-22")
            .with("approvedOn", "2027-02-26");

    @Test
    void who_certifies_must_be_decided_once_the_gateway_is_in_scope() {
        var open = approved.with("certSource", "UNDECIDED");
        assertThat(open.says("certSource")).containsExactly("Decide who certifies: it says which documents DOJ needs.");
        assertThat(open.with("applicable", "LATER").says("certSource")).isEmpty();
    }

    @Test
    void the_agency_is_named_once_the_gateway_is_in_scope() {
        var unnamed = approved.with("agency", "");
        assertThat(unnamed.says("agency"))
                .containsExactly("Give the name as it stands, or will stand, on the agreement with DOJ.");
        assertThat(unnamed.with("applicable", "LATER").says("agency")).isEmpty();
    }

    @Test
    void a_subscriber_without_coordinator_or_security_contact_must_name_them() {
        assertThat(approved.with("acc", "false").says("acc"))
                .containsExactly("The subscriber must name an Agency CLETS Coordinator to DOJ.");
        assertThat(approved.with("spoc", "false").says("spoc"))
                .containsExactly("The subscriber must name a Security Point of Contact to DOJ.");
        assertThat(approved.with("acc", "true", "spoc", "true").warnings()).isEmpty();
    }

    @Test
    void one_document_is_listed_once_for_each_side() {
        var second =
                approved.row("docs", 2, "type", "SUBSCRIBER_AGREEMENT", "needed", "true", "approved", "2027-02-22");
        assertThat(second.with("docs/2/side", "COURT").says("docs/2/type"))
                .containsExactly("This document is listed twice for the same side.");
        assertThat(second.with("docs/2/side", "LEA").says("docs/2/type")).isEmpty();
        assertThat(second.says("docs/2/type")).doesNotContain("This document is listed twice for the same side.");
    }

    @Test
    void at_least_one_document_is_needed_once_the_gateway_is_in_scope() {
        var none = approved.with("docs/1/needed", "false");
        assertThat(none.says("docs"))
                .containsExactly("No document is marked as needed. DOJ asks for at least one before it approves.");
        assertThat(none.with("applicable", "LATER").says("docs")).isEmpty();
        assertThat(approved.says("docs")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"docs/1/sent", "docs/1/received", "docs/1/approved", "mnemonicsOn", "testMsgsOn", "approvedOn"})
    void what_has_not_happened_yet_has_no_date(String path) {
        var tested = approved.with("testMsgs", "PASSED", "testMsgsOn", "2027-02-24");
        assertThat(tested.with(path, "2027-03-02").says(path)).containsExactly(TO_COME);
        assertThat(tested.with(path, "2027-03-01").says(path)).doesNotContain(TO_COME);
    }

    @Test
    void a_failed_test_is_run_again_before_go_live() {
        var tested = approved.with("testMsgs", "FAILED", "testMsgsOn", "2027-02-24");
        assertThat(tested.says("testMsgs")).containsExactly("The test with DOJ failed. Run it again before go-live.");
        assertThat(tested.with("testMsgs", "PASSED").says("testMsgs")).isEmpty();
    }

    @Test
    void doj_approves_after_every_document_it_needs() {
        var early = approved.with("docs/1/approved", "");
        assertThat(early.says("approvedOn")).containsExactly("Some documents that DOJ needs are not approved yet.");
        assertThat(early.with("approvedOn", "").says("approvedOn")).isEmpty();
        assertThat(approved.says("approvedOn")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, 1", "2027-03-01, 0"})
    void the_next_audit_is_not_past(String day, int warnings) {
        assertThat(approved.with("nextAudit", day).warnings()).hasSize(warnings);
    }
}

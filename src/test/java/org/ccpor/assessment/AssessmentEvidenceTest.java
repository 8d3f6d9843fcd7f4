package org.ccpor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.ccpor.assessment.doj.DojTracker;
import org.ccpor.assessment.doj.DojTrackerForm;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers;
import org.ccpor.assessment.infrastructure.InfrastructureAssessment;
import org.ccpor.assessment.infrastructure.InfrastructureAssessmentTest;
import org.ccpor.assessment.scanner.ScannerAnswers;
import org.ccpor.assessment.scanner.ScannerAssessment;
import org.ccpor.form.Filled;
import org.ccpor.form.FormDefinition.Proof;
import org.ccpor.testing.Weekdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentEvidenceTest {
    private final ScannerAssessment f3 = new ScannerAssessment();
    private final Filled<ScannerAnswers> scanners = Filled.of(f3);
    private final Filled<InfrastructureAnswers> sites =
            Filled.of(new InfrastructureAssessment(f3, InfrastructureAssessmentTest.NEEDED, new Weekdays()));
    private final Filled<DojTracker> doj =
            Filled.of(new DojTrackerForm(new Weekdays(), new OneCourt())).with("applicable", "YES");

    @Test
    void production_is_reachable_when_the_last_test_of_every_site_passed() {
        assertThat(sites.proves("reachable")).isEqualTo(Proof.open("No site is listed yet"));
        var one = site(sites, 1, "Main", "2027-02-01", "PASS");
        assertThat(one.proves("reachable")).isEqualTo(Proof.of(true, "1 of 1 site reaches production"));
        var failed = site(one, 2, "Annex", "2027-02-01", "FAIL");
        assertThat(failed.proves("reachable")).isEqualTo(Proof.of(false, "1 of 2 sites reach production"));
        assertThat(site(failed, 3, "Annex", "2027-02-08", "PASS")
                        .proves("reachable")
                        .holds())
                .isTrue();
        assertThat(site(one, 2, "Annex", "2027-02-01", "").proves("reachable"))
                .isEqualTo(Proof.open("1 of 2 sites reach production, 1 not tested yet"));
    }

    @Test
    void scanners_pass_when_every_needed_station_does() {
        assertThat(scanners.proves("stations").holds()).isNull();
        var one = station(scanners, 1, "PASS");
        assertThat(one.proves("stations")).isEqualTo(Proof.of(true, "1 of 1 station passes"));
        assertThat(station(one, 2, "NOT_TESTED").proves("stations").holds()).isNull();
        assertThat(station(one, 2, "FAIL").proves("stations")).isEqualTo(Proof.of(false, "1 of 2 stations pass"));
        assertThat(station(one, 2, "FAIL")
                        .with("scanners/2/verdict", "NOT_NEEDED")
                        .proves("stations")
                        .holds())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2, 2, false",
                "2027-02-26, 2, 2, true",
                "2027-03-02, 2, 2, false",
                "2027-02-26, 2, 1, false",
                "2027-02-26, -, -, false",
                "2027-02-26, -, 1, true"
            })
    void doj_has_approved_when_its_date_is_past_and_all_mnemonics_are_assigned(
            String on, String requested, String assigned, boolean holds) {
        var proof = doj.with("approvedOn", on, "mnemonicsRequested", requested, "mnemonicsAssigned", assigned)
                .proves("approved");
        assertThat(proof.holds()).isEqualTo(holds);
    }

    @Test
    void without_the_gateway_nothing_needs_doj() {
        assertThat(doj.with("applicable", "NO").proves("approved").holds()).isTrue();
        assertThat(doj.with("applicable", "").proves("approved").holds()).isNull();
    }

    private static Filled<InfrastructureAnswers> site(
            Filled<InfrastructureAnswers> form, int row, String place, String on, String production) {
        return form.row("reach", row, "owner", "COURT", "location", place, "testedOn", on, "production", production);
    }

    private static Filled<ScannerAnswers> station(Filled<ScannerAnswers> form, int row, String result) {
        return form.row("scanners", row, "owner", "COURT", "location", "Main", "sampleResult", result);
    }
}

package org.ccpor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.ccpor.assessment.Check.State;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers;
import org.ccpor.assessment.infrastructure.InfrastructureAssessment;
import org.ccpor.assessment.infrastructure.InfrastructureAssessmentTest;
import org.ccpor.assessment.scanner.ScannerAnswers;
import org.ccpor.assessment.scanner.ScannerAssessment;
import org.ccpor.assessment.scanner.ScannerAssessmentTest;
import org.ccpor.form.Answers;
import org.ccpor.form.Filled;
import org.ccpor.testing.Weekdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteChecksTest {
    private final ScannerAssessment f3 = new ScannerAssessment();
    private final InfrastructureAssessment f4 =
            new InfrastructureAssessment(f3, InfrastructureAssessmentTest.NEEDED, new Weekdays());
    private final Filled<InfrastructureAnswers> one = InfrastructureAssessmentTest.partA(Filled.of(f4));
    private final Filled<ScannerAnswers> scanner = ScannerAssessmentTest.station(Filled.of(f3), 1);

    @ParameterizedTest
    @CsvSource({
        "10, 5, 70, 100, PASS",
        "9.99, 5, 70, 100, FAIL",
        "10, 4.9, 70, 100, FAIL",
        "10, 5, 71, 100, FAIL",
        "10, 5, 70, 101, FAIL",
        ", 5, 70, 100, OPEN",
        "10, , 70, 100, OPEN",
        "10, 5, , 100, OPEN",
        "10, 5, 70, , OPEN",
        "1, 1, , 900, OPEN"
    })
    void a_line_meets_its_thresholds_exactly_or_better(
            String down, String up, String use, String latency, State state) {
        var measured = one.with("sites/1/down", down, "sites/1/up", up, "sites/1/use", use, "sites/1/latency", latency);
        assertThat(state(measured, "line")).isEqualTo(state);
    }

    @Test
    void a_measurement_without_a_date_does_not_count() {
        assertThat(state(one.with("sites/1/measuredOn", ""), "line")).isEqualTo(State.OPEN);
    }

    @Test
    void every_shortfall_is_named() {
        var slow = one.row("sites", 1, "down", "8", "up", "2.50", "use", "90", "latency", "120");
        assertThat(checks(slow, Answers.NONE).getFirst().words())
                .isEqualTo("failed: Main: download 8 Mbps, at least 10 needed; upload 2.5 Mbps, at least 5 needed; "
                        + "in use 90 % at peak, at most 70 allowed; latency 120 ms, at most 100 allowed.");
    }

    @Test
    void a_newer_measurement_counts_wherever_its_row_stands() {
        var newerFirst = one.row("sites", 2, "owner", "COURT", "location", "Main ", "down", "50", "up", "20")
                .row("sites", 2, "use", "40", "latency", "300", "measuredOn", "2027-01-15");
        assertThat(state(newerFirst, "line")).isEqualTo(State.PASS);
        assertThat(state(newerFirst.with("sites/2/measuredOn", "2027-02-15"), "line"))
                .isEqualTo(State.FAIL);
    }

    /** 5 Mbps pass 1,125,000 KB in an hour at half of the line. */
    @ParameterizedTest
    @CsvSource({"4500, 250, PASS", "4500, 251, FAIL", "1, 1, PASS"})
    void scans_of_a_busy_day_pass_in_an_hour_at_half_of_the_line(String orders, String kb, State state) {
        var load = scanner.row("scanners", 1, "peakPerDay", orders, "avgFileKb", kb);
        assertThat(state(one.with("sites/1/up", "5"), load.answers(), "headroom"))
                .isEqualTo(state);
    }

    @Test
    void room_for_scans_is_open_while_a_file_size_is_missing_and_failed_once_the_rest_is_too_much() {
        var unknown = ScannerAssessmentTest.station(scanner, 2).row("scanners", 2, "avgFileKb", "");
        assertThat(state(one, unknown.answers(), "headroom")).isEqualTo(State.OPEN);
        var heavy = unknown.row("scanners", 1, "peakPerDay", "5000", "avgFileKb", "100000");
        assertThat(state(one, heavy.answers(), "headroom")).isEqualTo(State.FAIL);
    }

    @Test
    void a_place_without_scanners_needs_no_room() {
        assertThat(checks(one, Answers.NONE)).extracting(Check::name).noneMatch(it -> it.startsWith("Room"));
        var gone = scanner.row("scanners", 1, "verdict", "NOT_NEEDED");
        assertThat(checks(one, gone.answers())).extracting(Check::name).noneMatch(it -> it.startsWith("Room"));
    }

    @Test
    void a_place_with_scanners_must_be_measured() {
        var elsewhere = scanner.row("scanners", 1, "location", "Annex");
        assertThat(checks(one, elsewhere.answers()))
                .filteredOn(it -> it.name().endsWith("Annex"))
                .extracting(Check::state)
                .containsOnly(State.OPEN)
                .hasSize(4);
    }

    @Test
    void the_newest_result_of_each_page_counts() {
        var tried =
                one.row("reach", 2, "owner", "COURT", "location", "Main", "staging", "FAIL", "testedOn", "2027-02-20");
        assertThat(state(tried, "staging")).isEqualTo(State.FAIL);
        assertThat(state(tried, "production")).isEqualTo(State.PASS);
        assertThat(state(tried.with("reach/2/testedOn", ""), "staging")).isEqualTo(State.PASS);
    }

    @Test
    void capacity_is_that_part_of_the_line_over_the_hours_allowed() {
        assertThat(InfrastructureAssessmentTest.NEEDED.capacityKb(BigDecimal.valueOf(8)))
                .isEqualTo(1_800_000);
        assertThat(InfrastructureAssessmentTest.NEEDED.capacityKb(BigDecimal.ZERO))
                .isZero();
    }

    private State state(Filled<InfrastructureAnswers> f4, String check) {
        return state(f4, Answers.NONE, check);
    }

    private State state(Filled<InfrastructureAnswers> f4, Answers scanners, String check) {
        return checks(f4, scanners).stream()
                .filter(it -> it.key().startsWith(check))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private List<Check> checks(Filled<InfrastructureAnswers> f4, Answers scanners) {
        return SiteChecks.of(f4.record(), f3.read(scanners), InfrastructureAssessmentTest.NEEDED).stream()
                .flatMap(it -> it.all().stream())
                .toList();
    }
}

package org.ccpor.assessment.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import org.ccpor.form.Filled;
import org.ccpor.process.Item;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class ScannerAssessmentTest {
    private final ScannerAssessment form = new ScannerAssessment();
    private final Filled<ScannerAnswers> one = station(Filled.of(form), 1);

    @Test
    void a_complete_row_can_be_handed_in_before_anything_is_set_up() {
        assertThat(one.errors()).isEmpty();
        assertThat(one.warnings()).isEmpty();
    }

    @Test
    void an_empty_form_asks_for_scanners() {
        assertThat(Filled.of(form).errors()).containsExactly("scanners");
    }

    @Test
    void an_empty_row_names_what_is_required() {
        assertThat(Filled.of(form)
                        .row("scanners", 1, "owner", "LEA", "format", "OTHER")
                        .errors())
                .extracting(it -> it.replace("scanners/1/", ""))
                .containsExactly(
                        "leaPlace",
                        "makeModel",
                        "connection",
                        "feeder",
                        "driver",
                        "kofax",
                        "dpi",
                        "colour",
                        "formatOther",
                        "avgPages",
                        "peakPerDay",
                        "pcOs",
                        "pcBrowser",
                        "adminRights");
    }

    @ParameterizedTest
    @CsvSource({
        "ppm, 0, true",
        "ppm, 1, false",
        "ppm, 300, false",
        "ppm, 301, true",
        "ppm, forty, true",
        "avgPages, 0, true",
        "avgPages, 60, false",
        "avgPages, 61, true",
        "peakPerDay, 0, true",
        "peakPerDay, -3, true",
        "peakPerDay, 5000, false",
        "purchased, 1999, true",
        "purchased, 2000, false",
        "purchased, 2027, false",
        "purchased, 2028, true"
    })
    void figures_stay_within_their_limits(String question, String typed, boolean refused) {
        assertThat(!one.row("scanners", 1, question, typed).errors().isEmpty()).isEqualTo(refused);
    }

    @ParameterizedTest
    @CsvSource({
        "dpi, DPI_150",
        "dpi, DPI_400",
        "driver, UNKNOWN",
        "driver, WIA_ONLY",
        "colour, COLOUR",
        "format, JPEG",
        "adminRights, NO",
        "dutyCycle, 399"
    })
    void unfavorable_answers_are_warned_of_but_block_nothing(String question, String value) {
        var changed = one.row("scanners", 1, question, value);
        assertThat(changed.errors()).isEmpty();
        assertThat(changed.warnings()).contains("scanners/1/" + question);
    }

    @ParameterizedTest
    @CsvSource({"dpi, DPI_200", "dpi, DPI_300", "driver, BOTH", "format, PDF_A", "adminRights, VIA_IT", "dutyCycle, 400"
    })
    void good_answers_are_not_warned_of(String question, String value) {
        assertThat(one.row("scanners", 1, question, value).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNING, , FIT, 0",
        "SCOPE, , FIT, 0",
        "IMPLEMENT, , FIT, 1",
        "GO_LIVE, , FIT, 1",
        "IMPLEMENT, NOT_TESTED, FIT, 0",
        "IMPLEMENT, , NOT_NEEDED, 0"
    })
    void the_test_scan_is_asked_for_in_implement(Phase phase, String result, String verdict, int errors) {
        var tested = one.in(phase).row("scanners", 1, "verdict", verdict);
        assertThat((result == null ? tested : tested.row("scanners", 1, "sampleResult", result)).errors())
                .hasSize(errors);
    }

    @Test
    void a_result_says_who_tested_and_when() {
        var tested = one.row("scanners", 1, "sampleResult", "PASS");
        assertThat(tested.errors()).containsExactly("scanners/1/sampleBy", "scanners/1/sampleOn");
        assertThat(tested.row("scanners", 1, "sampleBy", "Court IT", "sampleOn", "2027-03-02")
                        .errors())
                .containsExactly("scanners/1/sampleOn");
        assertThat(tested.row("scanners", 1, "sampleBy", "Court IT", "sampleOn", "2027-03-01")
                        .errors())
                .isEmpty();
    }

    @Test
    void load_and_upload_are_computed_for_each_scanner_and_in_all() {
        assertThat(station(one, 2).figures())
                .containsExactly(
                        "Scanning at peak: 0.2 hours",
                        "Daily upload at peak: 12.0 MB",
                        "Scanning at peak: 0.2 hours",
                        "Daily upload at peak: 12.0 MB",
                        "Daily upload at peak, all scanners: 24.0 MB",
                        "Set-up: 0 of 2 stations pass");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100, 1, 1.7 hours",
        "15, 50, 5, 2.5 hours",
        "10, 100, 2, '8.3 hours, more than a court day'",
        "1, 1, 300, under 0.1 hours"
    })
    void peak_load_is_pages_by_speed(String pages, String orders, String ppm, String load) {
        assertThat(one.row("scanners", 1, "avgPages", pages, "peakPerDay", orders, "ppm", ppm)
                        .figures())
                .contains("Scanning at peak: " + load);
    }

    @Test
    void missing_figures_are_said_and_not_guessed() {
        var unknown = station(one, 2).row("scanners", 2, "ppm", "", "avgFileKb", "");
        assertThat(unknown.figures())
                .containsExactly(
                        "Scanning at peak: 0.2 hours",
                        "Daily upload at peak: 12.0 MB",
                        "Daily upload at peak, all scanners: 12.0 MB; file size missing for 1 scanner",
                        "Set-up: 0 of 2 stations pass");
    }

    @Test
    void the_set_up_is_done_when_every_station_that_is_needed_passes() {
        var item = Item.local("CUR-I3");
        var three = station(station(one, 2), 3)
                .row("scanners", 1, "sampleResult", "PASS")
                .row("scanners", 2, "sampleResult", "SKEWED");
        assertThat(three.progress(item)).isEqualTo("1 of 3 stations pass");
        assertThat(three.closes(item)).isFalse();

        var two = three.row("scanners", 3, "verdict", "NOT_NEEDED");
        assertThat(two.progress(item)).isEqualTo("1 of 2 stations pass");
        var done = two.row("scanners", 2, "sampleResult", "PASS");
        assertThat(done.progress(item)).isEqualTo("2 of 2 stations pass");
        assertThat(done.closes(item)).isTrue();
        assertThat(done.row("scanners", 2, "verdict", "REPLACE").closes(item)).isFalse();
    }

    @Test
    void nothing_is_set_up_where_nothing_is_needed() {
        var item = Item.local("CUR-I3");
        assertThat(Filled.of(form).closes(item)).isFalse();
        assertThat(one.row("scanners", 1, "verdict", "NOT_NEEDED").closes(item)).isFalse();
        assertThat(Filled.of(form).progress(item)).isEmpty();
    }

    @Test
    void a_returned_assessment_says_nothing_of_stations() {
        assertThat(one.progress(Item.response("CUR-P3d"))).isEmpty();
    }

    /** A scanner as the court would like to have it. */
    public static Filled<ScannerAnswers> station(Filled<ScannerAnswers> form, int id) {
        return form.row("scanners", id, "owner", "COURT", "location", "Main", "makeModel", "Any 7030")
                .row("scanners", id, "connection", "USB", "feeder", "ADF,DUPLEX", "ppm", "30", "driver", "TWAIN")
                .row("scanners", id, "kofax", "NONE", "dpi", "DPI_300", "colour", "BITONAL", "format", "TIFF_G4")
                .row("scanners", id, "avgPages", "8", "peakPerDay", "50", "avgFileKb", "240", "pcOs", "Windows 11")
                .row("scanners", id, "pcBrowser", "Edge", "adminRights", "VIA_IT");
    }
}

package org.ccpor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers;
import org.ccpor.assessment.infrastructure.InfrastructureAssessment;
import org.ccpor.assessment.infrastructure.InfrastructureAssessmentTest;
import org.ccpor.assessment.scanner.ScannerAssessment;
import org.ccpor.form.ChoiceSource.Choice;
import org.ccpor.form.Filled;
import org.ccpor.form.FormDefinition.About;
import org.ccpor.testing.Weekdays;
import org.junit.jupiter.api.Test;

class InfrastructureActionsTest {
    private final InfrastructureAssessment form =
            new InfrastructureAssessment(new ScannerAssessment(), InfrastructureAssessmentTest.NEEDED, new Weekdays());
    private final Filled<InfrastructureAnswers> all =
            InfrastructureAssessmentTest.rest(InfrastructureAssessmentTest.partA(Filled.of(form)));

    @Test
    void a_failed_check_opens_one_action_due_in_ten_court_days() {
        var failed = all.saved("dns", "false");
        assertThat(actions(failed))
                .containsExactly("Names of CCPOR's servers are not resolved yet. COURT 2027-03-15 OPEN");
        assertThat(actions(failed.saved("proxy", "true", "osStd", "Windows 12")))
                .hasSize(1);
        assertThat(actions(failed.saved("dns", "false"))).hasSize(1);
    }

    @Test
    void a_check_that_passes_again_closes_its_action() {
        var fixed = all.saved("dns", "false").saved("dns", "true");
        assertThat(actions(fixed)).singleElement().asString().endsWith("DONE");
        assertThat(fixed.refuses("verdict", "READY")).isEmpty();
    }

    @Test
    void a_check_that_fails_a_second_time_opens_a_second_action() {
        var again = all.saved("dns", "false").saved("dns", "true").saved("dns", "false");
        assertThat(again.answers().rows("actions")).containsExactly("dns-1", "dns-2");
        assertThat(actions(again)).element(1).asString().endsWith("OPEN");
    }

    @Test
    void an_answer_taken_away_leaves_the_action_open() {
        assertThat(actions(all.saved("dns", "false").saved("dns", "")))
                .singleElement()
                .asString()
                .endsWith("OPEN");
    }

    @Test
    void an_lea_place_is_mended_by_the_lea() {
        var lea = all.saved(
                "reach/2",
                "2",
                "reach/2/owner",
                "LEA",
                "reach/2/leaPlace",
                "Records unit",
                "reach/2/staging",
                "FAIL",
                "reach/2/testedOn",
                "2027-02-02");
        assertThat(actions(lea))
                .containsExactly("Records unit (LEA): the staging sign-in page cannot be reached. LEA 2027-03-15 OPEN");
    }

    @Test
    void an_open_action_follows_the_figures_until_somebody_words_it() {
        var slow = all.saved("sites/1/latency", "140");
        assertThat(actions(slow)).containsExactly("Main: latency 140 ms, at most 100 allowed. COURT 2027-03-15 OPEN");
        var slower = slow.saved("sites/1/latency", "180");
        assertThat(actions(slower)).singleElement().asString().startsWith("Main: latency 180 ms");
        var id = slower.answers().rows("actions").getFirst();
        var worded = slower.with("actions/" + id + "/what", "Ask the provider").saved("sites/1/latency", "190");
        assertThat(actions(worded)).singleElement().asString().startsWith("Ask the provider");
    }

    @Test
    void a_retest_keeps_the_earlier_measurement_and_closes_the_action() {
        var retested = all.saved("sites/1/latency", "140")
                .saved(
                        "sites/2",
                        "2",
                        "sites/2/owner",
                        "COURT",
                        "sites/2/location",
                        "main",
                        "sites/2/down",
                        "50",
                        "sites/2/up",
                        "20",
                        "sites/2/use",
                        "40",
                        "sites/2/latency",
                        "60",
                        "sites/2/measuredOn",
                        "2027-02-20");
        assertThat(actions(retested)).singleElement().asString().endsWith("DONE");
        assertThat(retested.record().sites()).hasSize(2);
        assertThat(retested.figures())
                .contains(
                        "Measured again: Feb 20, 2027",
                        "Trend: Latency 140 → 60 ms, upload 20 → 20 Mbps, download 50 → 50 Mbps, use 40 → 40 %");
    }

    @Test
    void a_new_obstacle_takes_ready_back() {
        var ready = all.with("verdict", "READY");
        assertThat(ready.saved("osStd", "Windows 12").answers().at("verdict")).isEqualTo("READY");
        assertThat(ready.saved("unique", "false").answers().at("verdict")).isEqualTo("READY_WITH_ACTIONS");
    }

    @Test
    void what_stands_against_ready_can_be_chosen_for_a_waiver() {
        var failed = all.saved("dns", "false")
                .row("actions", 2, "what", "Move the printer", "owner", "COURT", "status", "OPEN")
                .row("actions", 3, "what", "Bought a monitor", "owner", "COURT", "status", "DONE");
        assertThat(choices(failed))
                .containsExactly(new Choice("dns", "Name resolution"), new Choice("2", "Action: Move the printer"));
        var waivedOnce = failed.row("waivers", 1, "what", "dns").saved("dns", "true");
        assertThat(choices(waivedOnce)).contains(new Choice("dns", "Name resolution"));
    }

    @Test
    void a_waived_check_waives_the_action_it_opened() {
        var failed = all.saved("dns", "false")
                .row("waivers", 1, "what", "dns", "why", "In May", "approvedBy", "CCPOR Team", "until", "2027-06-01");
        assertThat(failed.refuses("verdict", "READY")).isEmpty();
        assertThat(failed.figures())
                .contains("Name resolution: failed: Names of CCPOR's servers are not resolved yet. (waived)");
    }

    private List<Choice> choices(Filled<InfrastructureAnswers> filled) {
        var about = new About("kern", Filled.TODAY, null, java.util.Map.of());
        return WaiverChoiceSource.choices(filled.record(), form.outcome(filled.record(), about));
    }

    private static List<String> actions(Filled<InfrastructureAnswers> filled) {
        return filled.record().actions().stream()
                .map(it -> "%s %s %s %s".formatted(it.what(), it.owner(), it.due(), it.status()))
                .toList();
    }
}

package org.ccpor.assessment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.ccpor.assessment.Thresholds;
import org.ccpor.assessment.scanner.ScannerAssessment;
import org.ccpor.form.Filled;
import org.ccpor.process.Item;
import org.ccpor.process.Phase;
import org.ccpor.process.TemplateItem;
import org.ccpor.testing.Weekdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class InfrastructureAssessmentTest {
    public static final Thresholds NEEDED =
            new Thresholds(BigDecimal.valueOf(10), BigDecimal.valueOf(5), 100, 70, 1, 50);
    private static final TemplateItem CONNECTIVITY = Item.local("CUR-S4");
    private static final TemplateItem ASSESSMENT = Item.local("CUR-I2");

    private final ScannerAssessment f3 = new ScannerAssessment();
    private final InfrastructureAssessment form = new InfrastructureAssessment(f3, NEEDED, new Weekdays());
    private final Filled<InfrastructureAnswers> partA = partA(Filled.of(form));
    private final Filled<InfrastructureAnswers> all = rest(partA);

    @Test
    void part_a_is_enough_to_hand_in_before_implement() {
        assertThat(partA.in(Phase.SCOPE).errors()).isEmpty();
        assertThat(Filled.of(form).errors())
                .containsExactly("path", "leaPath", "sites", "reach", "dns", "proxy", "firewall");
    }

    @Test
    void everything_is_needed_in_implement() {
        assertThat(partA.in(Phase.IMPLEMENT).errors())
                .containsExactly(
                        "osStd",
                        "browserStd",
                        "viewer",
                        "pcOk",
                        "monitors",
                        "printer",
                        "physical",
                        "av",
                        "patch",
                        "lock",
                        "unique",
                        "awareness",
                        "spoc",
                        "encryption",
                        "incidentContact");
        assertThat(all.in(Phase.IMPLEMENT).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "measuredOn, 2027-03-02, true",
        "measuredOn, 2027-03-01, false",
        "use, 100, false",
        "use, 101, true",
        "up, 0, false",
        "up, -1, true",
        "latency, fast, true"
    })
    void measurements_are_possible_figures_of_the_past(String question, String value, boolean refused) {
        assertThat(partA.row("sites", 1, question, value).errors())
                .isEqualTo(refused ? java.util.List.of("sites/1/" + question) : java.util.List.of());
    }

    @ParameterizedTest
    @CsvSource({"REQ-1042, false", "10.20.30.40 to CCTC, true", "https://tickets.court, true"})
    void a_ticket_is_named_without_addresses(String ticket, boolean refused) {
        assertThat(!partA.with("firewall", "DONE", "firewallTicket", ticket)
                        .errors()
                        .isEmpty())
                .isEqualTo(refused);
    }

    @Test
    void connectivity_is_evaluated_once_every_gap_has_its_action() {
        assertThat(partA.progress(CONNECTIVITY)).isEqualTo("8 of 8 checks passed");
        assertThat(partA.closes(CONNECTIVITY)).isTrue();
        var gap = partA.saved("dns", "false");
        assertThat(gap.progress(CONNECTIVITY)).isEqualTo("7 of 8 checks passed, 1 needs a retest");
        assertThat(gap.closes(CONNECTIVITY)).isTrue();
        assertThat(gap.with("actions/dns-1", "").closes(CONNECTIVITY)).isFalse();
        assertThat(partA.with("proxy", "").closes(CONNECTIVITY)).isFalse();
    }

    @Test
    void the_assessment_is_done_when_it_is_ready_that_day() {
        assertThat(all.progress(ASSESSMENT)).isEqualTo("21 of 21 checks passed");
        assertThat(all.closes(ASSESSMENT)).isFalse();
        assertThat(all.with("verdict", "READY_WITH_ACTIONS").closes(ASSESSMENT)).isFalse();
        assertThat(all.with("verdict", "READY").closes(ASSESSMENT)).isTrue();
        assertThat(all.with("verdict", "READY", "av", "false").closes(ASSESSMENT))
                .isFalse();
        assertThat(Filled.of(form).progress(ASSESSMENT)).isEmpty();
    }

    @Test
    void ready_is_refused_while_a_check_or_an_action_stands_against_it() {
        assertThat(all.refuses("verdict", "READY")).isEmpty();
        assertThat(all.saved("lock", "false", "patch", "false").refuses("verdict", "READY"))
                .contains("Not ready yet: 2 checks have not passed (Patching, Screen lock), and 2 actions are open. "
                        + "Close them, or waive them below.");
        assertThat(all.with("lock", "false").refuses("verdict", "NOT_READY")).isEmpty();
        assertThat(all.row("actions", 1, "what", "Move the printer", "owner", "COURT", "status", "OPEN")
                        .refuses("verdict", "READY"))
                .contains("Not ready yet: 1 action is open. Close them, or waive them below.");
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, false", "2027-03-01, true", "2027-03-02, true"})
    void a_waiver_counts_through_its_last_day(String until, boolean counts) {
        var waived = all.saved("lock", "false")
                .row(
                        "waivers",
                        1,
                        "what",
                        "lock",
                        "why",
                        "New policy in May",
                        "approvedBy",
                        "CCPOR Team",
                        "until",
                        until);
        assertThat(waived.refuses("verdict", "READY").isEmpty()).isEqualTo(counts);
        assertThat(waived.with("verdict", "READY").closes(ASSESSMENT)).isEqualTo(counts);
        assertThat(waived.warnings().contains("waivers/1/until")).isEqualTo(!counts);
        assertThat(waived.progress(ASSESSMENT))
                .isEqualTo("20 of 21 checks passed, " + (counts ? "1 waived" : "1 needs a retest"));
    }

    @Test
    void a_waiver_without_reason_or_approval_does_not_count() {
        var waived = all.with("lock", "false").row("waivers", 1, "what", "lock", "until", "2027-06-30");
        assertThat(waived.refuses("verdict", "READY")).isPresent();
        assertThat(waived.errors()).containsExactly("waivers/1/why", "waivers/1/approvedBy");
    }

    @Test
    void a_waiver_that_ended_is_said_beside_the_verdict() {
        var ready = all.with("lock", "false", "verdict", "READY")
                .row("waivers", 1, "what", "lock", "why", "May", "approvedBy", "CCPOR Team", "until", "2027-03-01");
        assertThat(ready.warnings()).isEmpty();
        assertThat(ready.later(1).warnings()).containsExactly("verdict", "waivers/1/until");
    }

    @ParameterizedTest
    @CsvSource({"firewall, REQUESTED", "firewall, DONE", "encryption, NOT_YET"})
    void what_waits_for_others_is_neither_passed_nor_failed(String question, String value) {
        var waiting = all.saved(question, value);
        assertThat(waiting.progress(ASSESSMENT)).isEqualTo("20 of 21 checks passed, 1 waiting");
        assertThat(waiting.answers().rows("actions")).isEmpty();
        assertThat(waiting.refuses("verdict", "READY")).isPresent();
        assertThat(waiting.closes(CONNECTIVITY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "leaPath, NOT_APPLICABLE, 20 of 20",
        "pcOk, NOT_APPLICABLE, 20 of 20",
        "physical, NOT_APPLICABLE, 20 of 20"
    })
    void what_does_not_apply_is_not_counted(String question, String value, String count) {
        assertThat(all.with(question, value).progress(ASSESSMENT)).isEqualTo(count + " checks passed");
    }

    /** Part A of a court with one place, all well. */
    public static Filled<InfrastructureAnswers> partA(Filled<InfrastructureAnswers> form) {
        return form.with("path", "BRANCH_WAN", "leaPath", "COURT_EXTRANET", "dns", "true", "proxy", "true")
                .with("firewall", "NOT_NEEDED")
                .row("sites", 1, "owner", "COURT", "location", "Main", "circuit", "MPLS", "down", "50", "up", "20")
                .row("sites", 1, "use", "40", "latency", "35", "measuredOn", "2027-02-01")
                .row("reach", 1, "owner", "COURT", "location", "Main", "staging", "PASS", "production", "PASS")
                .row("reach", 1, "testedOn", "2027-02-01");
    }

    /** Parts B and C, all well. */
    public static Filled<InfrastructureAnswers> rest(Filled<InfrastructureAnswers> form) {
        return form.with("osStd", "Windows 11", "browserStd", "Edge", "viewer", "true", "pcOk", "YES")
                .with("monitors", "true", "printer", "true", "physical", "YES", "av", "true", "patch", "true")
                .with("lock", "true", "unique", "true", "awareness", "CURRENT", "spoc", "IT manager")
                .with("encryption", "CONFIRMED", "incidentContact", "IT service desk");
    }
}

package org.ccpor.golive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.form.Filled;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessFormTest {
    private final Filled<ReadinessAnswers> form =
            Filled.of(new ReadinessForm()).in(new Facts(Imaging.COURT, Gateway.YES), FormCode.F4, FormCode.F11);

    @ParameterizedTest
    @CsvSource({
        "COURT_CONTACT, 2, answer, true",
        "LEA_CONTACT, 2, answer, false",
        "LEA_CONTACT, 1, note, true",
        "COURT_CONTACT, 15, answer, false",
        "COORDINATOR, 15, answer, true",
        "COURT_CONTACT, 4, waiver, false",
        "LEA_CONTACT, 1, approver, false",
        "COORDINATOR, 4, waiver, true",
        "COORDINATOR, 4, answeredOn, false",
        "COORDINATOR, 4, line, false"
    })
    void each_side_answers_its_lines_and_only_coordinators_waive(
            Role role, String line, String question, boolean allowed) {
        var viewer = new Viewer("somebody", "Somebody", role, Set.of("kern"));
        assertThat(form.mayAnswer(viewer, "lines/" + line + "/" + question)).isEqualTo(allowed);
        assertThat(form.mayAnswer(viewer, "lines/" + line)).isFalse();
    }

    @Test
    void a_line_with_evidence_in_another_form_is_not_answered_by_hand() {
        assertThat(form.refuses("lines/3/answer", "YES"))
                .hasValueSatisfying(it -> assertThat(it).contains("answers itself"));
        assertThat(form.refuses("lines/1/answer", "YES")).isPresent();
        assertThat(form.refuses("lines/18/answer", "YES")).isPresent();
        assertThat(form.refuses("lines/20/answer", "YES")).isPresent();
        assertThat(form.refuses("lines/5/answer", "YES"))
                .as("the plan has no F6")
                .isEmpty();
    }

    @Test
    void not_applicable_is_refused_where_go_needs_the_line() {
        assertThat(form.refuses("lines/2/answer", "NOT_APPLICABLE")).isPresent();
        assertThat(form.refuses("lines/12/answer", "NOT_APPLICABLE")).isPresent();
        assertThat(form.refuses("lines/16/answer", "NOT_APPLICABLE")).isEmpty();
        assertThat(form.in(new Facts(Imaging.COURT, Gateway.NO)).refuses("lines/12/answer", "NOT_APPLICABLE"))
                .isEmpty();
    }

    @Test
    void a_waiver_has_reason_and_approver_and_is_for_mandatory_lines() {
        assertThat(form.refuses("lines/3/waiver", "Checked on site"))
                .hasValueSatisfying(it -> assertThat(it).contains("role that approves"));
        assertThat(form.with("lines/3/approver", "Program manager").refuses("lines/3/waiver", "Checked on site"))
                .isEmpty();
        assertThat(form.with("lines/16/approver", "Program manager").refuses("lines/16/waiver", "Later"))
                .hasValueSatisfying(it -> assertThat(it).contains("mandatory"));
        assertThat(form.with("lines/20/approver", "Program manager").refuses("lines/20/waiver", "Later"))
                .isPresent();
    }

    @Test
    void the_day_of_an_answer_follows_it() {
        var answered = form.saved("lines/2/answer", "YES");
        assertThat(answered.answers().at("lines/2/answeredOn")).isEqualTo(Filled.TODAY.toString());
        assertThat(answered.saved("lines/2/answer", "").answers().at("lines/2/answeredOn"))
                .isNull();
    }

    @Test
    void it_was_not_sent_tomorrow() {
        assertThat(form.with("sentOn", "2027-03-02").errors()).containsExactly("sentOn");
        assertThat(form.with("sentOn", "2027-03-01").errors()).isEmpty();
    }
}

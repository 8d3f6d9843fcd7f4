package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.junit.jupiter.api.Test;

class CompletenessRuleTest {
    private static final FormDefinition.About ABOUT =
            new FormDefinition.About("kern", LocalDate.parse("2027-01-04"), null, Map.of());

    private final CompletenessRule check =
            new CompletenessRule(Validation.buildDefaultValidatorFactory().getValidator());

    private final Answers complete = Answers.of(Map.of(
            "respondent", "Clerk",
            "way", "COURT",
            "stations/a", "1",
            "stations/a/owner", "COURT",
            "stations/a/model", "One"));

    @Test
    void a_complete_form_has_no_findings() {
        assertThat(found(complete)).isEmpty();
    }

    @Test
    void what_is_missing_is_named_in_the_order_of_the_questions_and_rows() {
        var gaps = complete.with("respondent", "  ")
                .with("way", "OTHER")
                .with("stations/b", "0.5")
                .with("stations/b/owner", "LEA")
                .with("stations/a/owner", null);

        assertThat(found(gaps))
                .extracting(Finding::path)
                .containsExactly("respondent", "otherWay", "stations/b/model", "stations/b/agency", "stations/a/owner");
        assertThat(found(gaps)).allMatch(Finding::blocks);
    }

    @Test
    void an_unreadable_answer_is_told_once_and_not_as_missing() {
        assertThat(found(complete.with("way", "CARRIER")))
                .containsExactly(
                        Finding.error("way", "Choose one of the options again; this one does not exist any more."));
    }

    @Test
    void limits_are_checked_on_what_was_read() {
        assertThat(found(complete.with("pages", "0"))).containsExactly(Finding.error("pages", "At least 1."));
        assertThat(found(complete.with("pages", "301")))
                .contains(
                        Finding.error("pages", "At most 300."),
                        Finding.warning("pages", "More than 200 pages is unusual."));
        assertThat(found(complete.with("pages", "300"))).noneMatch(Finding::blocks);
    }

    @Test
    void nothing_is_found_at_questions_that_are_not_asked() {
        assertThat(found(complete.with("otherWay", "x".repeat(21)).with("stations/a/agency", " ")))
                .isEmpty();
        assertThat(found(complete.with("pages", "250")))
                .containsExactly(Finding.warning("pages", "More than 200 pages is unusual."));
    }

    @Test
    void guardians_of_the_form_are_asked_and_what_says_nothing_is_left_out() {
        var guarded = new CompletenessRule(
                Validation.buildDefaultValidatorFactory().getValidator(),
                List.of(
                        guardian(FormCode.F3, Finding.warning("stations", "Two are usual.")),
                        guardian(FormCode.F3, Finding.error("respondent", "")),
                        guardian(FormCode.F4, Finding.warning("way", "Of another form."))));
        assertThat(guarded.check(new DemoForm(), complete.with("stations/a/model", null), ABOUT))
                .containsExactly(
                        Finding.warning("stations", "Two are usual."),
                        Finding.error("stations/a/model", "Name the model."));
    }

    private static FormRule guardian(FormCode form, Finding finding) {
        return new FormRule() {
            @Override
            public FormCode form() {
                return form;
            }

            @Override
            public List<Finding> check(FormDefinition.About about) {
                return List.of(finding);
            }
        };
    }

    private List<Finding> found(Answers answers) {
        return check.check(new DemoForm(), answers, ABOUT);
    }
}

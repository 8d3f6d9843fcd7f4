package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.ccpor.form.definition.FormModel;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.definition.SkipRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A part that is asked only if an answer before it says so. */
class PartRuleTest {
    private static final FormModel MODEL = FormModel.of(Moving.class);

    record Moving(
            @Part("whether") @Nullable Boolean moves,

            @Part(value = "where", when = @When(field = "moves", is = "true")) @Nullable String street,

            @Nullable Boolean lift,

            @When(field = "lift", is = "false") @Nullable Integer stairs,

            @Part("end") @Nullable String remark) {}

    @Test
    void none_of_its_questions_is_asked_before_its_rule_holds() {
        var asked = new SkipRule(MODEL, Answers.NONE.with("lift", "false"));

        assertThat(MODEL.questions().stream().map(Question::name).filter(asked::asks))
                .containsExactly("moves", "remark");
    }

    @Test
    void rules_of_its_questions_hold_beside_its_own() {
        var moves = Answers.NONE.with("moves", "true");

        assertThat(new SkipRule(MODEL, moves).asks("street")).isTrue();
        assertThat(new SkipRule(MODEL, moves).asks("stairs")).isFalse();
        assertThat(new SkipRule(MODEL, moves.with("lift", "false")).asks("stairs"))
                .isTrue();
    }

    @Test
    void the_next_part_is_asked_by_its_own_rules() {
        assertThat(new SkipRule(MODEL, Answers.NONE.with("moves", "false")).asks("remark"))
                .isTrue();
    }
}

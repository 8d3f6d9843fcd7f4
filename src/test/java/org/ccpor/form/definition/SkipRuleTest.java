package org.ccpor.form.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ccpor.form.Answers;
import org.ccpor.form.Demo;
import org.ccpor.form.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkipRuleTest {
    private static final FormModel MODEL = FormModel.of(Demo.class);

    @ParameterizedTest
    @CsvSource({
        "COURT,   Courier, false, false",
        "OTHER,   Pigeon,  true,  false",
        "OTHER,   Courier, true,  true",
        "SHERIFF, Courier, false, false",
        ",        Courier, false, false"
    })
    void a_skipped_answer_decides_nothing_further(
            @org.jspecify.annotations.Nullable String way, String otherWay, boolean asksOther, boolean asksCourier) {
        var asked = new SkipRule(MODEL, Answers.NONE.with("way", way).with("otherWay", otherWay));

        assertThat(asked.asks("way")).isTrue();
        assertThat(asked.asks("otherWay")).isEqualTo(asksOther);
        assertThat(asked.asks("courier")).isEqualTo(asksCourier);
    }

    @Test
    void a_question_of_a_row_depends_on_its_own_row() {
        var asked = new SkipRule(
                MODEL,
                Answers.of(Map.of(
                        "stations/a", "1", "stations/a/owner", "LEA", "stations/b", "2", "stations/b/owner", "COURT")));

        assertThat(asked.asks("stations/a/agency")).isTrue();
        assertThat(asked.asks("stations/b/agency")).isFalse();
        assertThat(asked.asks("stations/b/nothing")).isFalse();
        assertThat(asked.asks("nothing")).isFalse();
    }

    @Test
    void progress_counts_what_is_asked_of_the_court_and_a_table_once() {
        assertThat(Progress.of(MODEL, Answers.NONE)).isEqualTo(new Progress(0, 10));
        var answers = Answers.NONE
                .with("way", "OTHER")
                .with("otherWay", "Pigeon")
                .with("stations/a", "1")
                .with("stations/b", "2")
                .with("verdict", "Fine");

        assertThat(Progress.of(MODEL, answers)).isEqualTo(new Progress(3, 11));
        assertThat(Progress.of(MODEL, answers, MODEL.parts().getFirst())).isEqualTo(new Progress(2, 3));
    }
}

package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.form.AnswerSource.AggregateAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AggregateAnswerTest {
    private static final FormPage.Mark MARK = new FormPage.Mark("lead", Instant.EPOCH);

    enum Color {
        RED {
            @Override
            public String toString() {
                return "Red";
            }
        },
        BLUE
    }

    record Row(
            String id,
            Color color,
            LocalDate on,
            int count,
            boolean ready,
            String note,
            @Nullable String more) {}

    @Test
    void a_row_becomes_its_place_and_an_answer_for_each_question() {
        var row = new Row("r1", Color.RED, LocalDate.of(2027, 3, 1), 7, true, " ", null);
        var expected = new LinkedHashMap<String, @Nullable String>();
        expected.put("rows/r1", "3");
        expected.put("rows/r1/color", "RED");
        expected.put("rows/r1/on", "2027-03-01");
        expected.put("rows/r1/count", "7");
        expected.put("rows/r1/ready", "true");
        expected.put("rows/r1/note", null);
        expected.put("rows/r1/more", null);
        assertThat(AggregateAnswer.ofRow("rows", 3, row, 1, MARK).typed()).containsExactlyEntriesOf(expected);
    }

    @Test
    void a_row_that_is_gone_takes_its_place_away() {
        assertThat(AggregateAnswer.without("rows", "r1", MARK).typed())
                .hasSize(1)
                .containsEntry("rows/r1", null);
    }

    @Test
    void a_single_answer_is_its_text() {
        assertThat(AggregateAnswer.of("colors", List.of(Color.RED, Color.BLUE), 0, MARK)
                        .typed())
                .isEqualTo(Map.of("colors", "RED,BLUE"));
        assertThat(AggregateAnswer.of("colors", List.of(), 0, MARK).typed()).containsEntry("colors", null);
    }
}

package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.form.definition.AnswerParser;
import org.ccpor.form.definition.FieldKind;
import org.ccpor.form.definition.FormModel;
import org.ccpor.form.definition.PartOfForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
    private static final FormModel MODEL = FormModel.of(Demo.class);

    @Test
    void what_was_typed_becomes_the_record() {
        var read = AnswerParser.read(
                MODEL,
                Answers.of(Map.ofEntries(
                        Map.entry("respondent", "Clerk"),
                        Map.entry("way", "OTHER"),
                        Map.entry("otherWay", "Courier"),
                        Map.entry("pages", " 1,200 "),
                        Map.entry("mbps", "1.5"),
                        Map.entry("measuredOn", "2027-03-16"),
                        Map.entry("ready", "false"),
                        Map.entry("kinds", "AFTER_HEARING,TEMPORARY"),
                        Map.entry("place", "North"),
                        Map.entry("stations/b", "2"),
                        Map.entry("stations/a", "10"),
                        Map.entry("stations/b/owner", "COURT"),
                        Map.entry("stations/b/model", "One"))));

        assertThat(read.unreadable()).isEmpty();
        assertThat(read.record())
                .isEqualTo(new Demo(
                        "Clerk",
                        Demo.Way.OTHER,
                        "Courier",
                        null,
                        1200,
                        new BigDecimal("1.5"),
                        LocalDate.parse("2027-03-16"),
                        false,
                        Set.of(Demo.Kind.TEMPORARY, Demo.Kind.AFTER_HEARING),
                        "North",
                        List.of(
                                new Demo.Station("b", Demo.Owner.COURT, "One", null, null, null),
                                new Demo.Station("a", null, null, null, null, null)),
                        null,
                        null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pages      | a dozen      | Give a whole number, such as 12.
            pages      | 1.5          | Give a whole number, such as 12.
            pages      | 99999999999  | Give a whole number, such as 12.
            mbps       | fast         | Give a number, such as 1.5.
            measuredOn | 3/16/2027    | Give a date, such as 3/16/2027.
            measuredOn | 2027-02-30   | Give a date, such as 3/16/2027.
            ready      | perhaps      | Choose one of the options again; this one does not exist any more.
            way        | CARRIER      | Choose one of the options again; this one does not exist any more.
            kinds      | TEMPORARY,X  | Choose one of the options again; this one does not exist any more.
            """)
    void what_cannot_be_read_is_a_finding_and_no_answer(String path, String typed, String sentence) {
        var read = AnswerParser.read(MODEL, Answers.NONE.with(path, typed));

        assertThat(read.unreadable()).containsExactly(Finding.error(path, sentence));
        assertThat(read.record())
                .isEqualTo(AnswerParser.read(MODEL, Answers.NONE).record());
    }

    @Test
    void skipped_answers_are_not_read() {
        var read = AnswerParser.read(MODEL, Answers.NONE.with("way", "COURT").with("otherWay", "Pigeon"));
        assertThat(((Demo) read.record()).otherWay()).isNull();
    }

    @Test
    void rows_stand_in_the_order_of_their_places() {
        var answers =
                Answers.of(Map.of("t/c", "1.5", "t/a", "2", "t/b", "1", "t/d", "somewhere", "t/a/x", "1", "tt/z", "0"));

        assertThat(answers.rows("t")).containsExactly("d", "b", "c", "a");
    }

    @Test
    void a_record_that_is_no_form_is_refused() {
        assertThatThrownBy(() -> FormModel.of(NoPart.class)).hasMessage("NoPart must begin with a @Part");
        assertThatThrownBy(() -> FormModel.of(NoQuestion.class)).hasMessageStartingWith("No question is answered by");
    }

    @Test
    void the_model_tells_what_the_annotations_say() {
        var model = MODEL;
        assertThat(model.parts()).extracting(PartOfForm::key).containsExactly("who", "numbers", "stations");
        assertThat(model.at("otherWay").orElseThrow().maxLength()).isEqualTo(20);
        assertThat(model.at("remark").orElseThrow().maxLength()).isEqualTo(4000);
        assertThat(model.at("stations/a").orElseThrow().kind()).isEqualTo(FieldKind.TABLE);
        assertThat(model.at("stations/a/model").orElseThrow().key()).isTrue();
        assertThat(model.at("stations/a/advice").orElseThrow().teamOnly()).isTrue();
        assertThat(model.at("pages/a")).isEmpty();
    }

    private record NoPart(@Nullable String question) {}

    private record NoQuestion(@Part("one") @Nullable Thread question) {}
}

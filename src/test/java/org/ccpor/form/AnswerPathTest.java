package org.ccpor.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerPathTest {
    @Test
    void a_text_comes_apart_into_table_row_and_question() {
        assertThat(AnswerPath.of("ppm")).isEqualTo(new AnswerPath("ppm", null, null));
        assertThat(AnswerPath.of("scanners/a")).isEqualTo(AnswerPath.ofRow("scanners", "a"));
        assertThat(AnswerPath.of("scanners/a/ppm")).isEqualTo(new AnswerPath("scanners", "a", "ppm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ppm", "scanners/a", "scanners/a/ppm", "", "/", "a//b", "a/b/c/d"})
    void it_is_the_same_text_again(String text) {
        assertThat(AnswerPath.of(text)).hasToString(text);
    }

    @Test
    void its_neighbors_stand_in_the_same_row_or_in_the_form() {
        var ppm = AnswerPath.of("scanners/a/ppm");

        assertThat(ppm.beside("dpi")).hasToString("scanners/a/dpi");
        assertThat(ppm.line()).hasToString("scanners/a");
        assertThat(ppm.table()).hasToString("scanners");
        assertThat(AnswerPath.of("pages").beside("way")).hasToString("way");
        assertThat(AnswerPath.of("scanners/a").isRow()).isTrue();
        assertThat(ppm.isRow()).isFalse();
        assertThat(ppm.inRow()).isTrue();
    }

    @Test
    void a_row_holds_its_answers_and_not_those_of_a_row_whose_id_begins_alike() {
        var row = AnswerPath.ofRow("scanners", "a");

        assertThat(row.holds("scanners/a")).isTrue();
        assertThat(row.holds("scanners/a/ppm")).isTrue();
        assertThat(row.holds("scanners/ab")).isFalse();
        assertThat(row.holds("scanners/ab/ppm")).isFalse();
        assertThat(row.holds("scanners")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "1", "ppm/", "scanners//ppm", "scanners/a/", "scanners/a/p p", "scanners/a/b/c", "é"})
    void what_no_form_can_ask_is_not_well_formed(String text) {
        assertThat(AnswerPath.of(text).wellFormed()).isFalse();
    }

    @Test
    void words_are_found_whatever_the_row() {
        assertThat(AnswerPath.of("scanners/a/ppm").key()).isEqualTo("scanners.ppm");
        assertThat(AnswerPath.of("scanners/a").key()).isEqualTo("scanners");
        assertThat(AnswerPath.of("ppm").key()).isEqualTo("ppm");
    }
}

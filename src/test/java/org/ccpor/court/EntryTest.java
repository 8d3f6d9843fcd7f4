package org.ccpor.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.ccpor.base.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {
    @Test
    void is_trimmed() {
        assertThat(Entry.required("name", "  Yurok ", 120)).isEqualTo("Yurok");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "👩‍⚖️ Court", "בית משפט"})
    void keeps_every_script_and_emoji_as_typed(String typed) {
        assertThat(Entry.required("name", typed, 120)).isEqualTo(typed);
    }

    @Test
    void counts_an_emoji_once() {
        assertThat(Entry.required("name", "😀".repeat(120), 120)).hasSize(240);
    }

    @Test
    void of_ten_thousand_characters_is_refused_without_echo() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Entry.required("name", "x".repeat(10_000), 120))
                .withMessage("The name is too long: at most 120 characters.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yu\u0000rok", "Yu\nrok", "Yu\u202Erok", "Yu\u2066rok"})
    void with_characters_that_make_a_name_lie_is_refused(String typed) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Entry.required("name", typed, 120))
                .withMessageContaining("invisible control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u2003"})
    void blank_is_refused_where_required(String typed) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Entry.required("name", typed, 120))
                .withMessage("Fill in the name.");
    }
}

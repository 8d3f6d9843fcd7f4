package org.ccpor.court;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtSlugTest {
    @ParameterizedTest
    @CsvSource({
        "San Mateo, san-mateo",
        "Tolowa Dee-ni' Nation, tolowa-dee-ni-nation",
        "  Cañón  de  Ünter ,canon-de-unter",
        "<script>alert(1)</script>, script-alert-1-script",
        "../../etc, etc"
    })
    void holds_letters_digits_and_single_dashes(String name, String slug) {
        assertThat(CourtSlug.of(name)).isEqualTo(slug);
    }

    @Test
    void is_empty_without_latin_letters() {
        assertThat(CourtSlug.of("⚖️ בית משפט")).isEmpty();
    }

    @Test
    void fits_its_column() {
        assertThat(CourtSlug.of("ab ".repeat(40))).hasSizeLessThanOrEqualTo(60).doesNotEndWith("-");
    }
}

package org.ccpor.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CourtFilesTest {
    @Test
    void hold_the_58_superior_courts() {
        assertThat(CourtFiles.superiorCourts())
                .hasSize(58)
                .allMatch(it -> it.type() == CourtType.SUPERIOR)
                .extracting(CourtProfile::slug)
                .doesNotHaveDuplicates()
                .contains("san-mateo", "san-luis-obispo", "del-norte");
    }

    @Test
    void add_up_to_the_population_of_the_state() {
        assertThat(CourtFiles.superiorCourts().stream()
                        .mapToInt(CourtProfile::population)
                        .sum())
                .isEqualTo(39_538_223);
    }

    @Test
    void call_only_the_documented_three_live() {
        assertThat(CourtFiles.superiorCourts())
                .filteredOn(it -> it.liveSince() != null)
                .extracting(CourtProfile::slug, CourtProfile::liveSince)
                .containsExactlyInAnyOrder(
                        tuple("marin", LocalDate.of(2010, 6, 7)),
                        tuple("santa-cruz", LocalDate.of(2010, 6, 14)),
                        tuple("santa-clara", LocalDate.of(2010, 7, 19)));
    }

    @Test
    void say_where_a_date_was_inferred() {
        assertThat(CourtFiles.superiorCourts())
                .filteredOn(it -> it.slug().equals("santa-clara"))
                .singleElement()
                .extracting(CourtProfile::evidence)
                .asString()
                .startsWith("Live by 2010-07-20, inferred 2010-07-19");
    }
}

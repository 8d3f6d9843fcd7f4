package org.ccpor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ccpor.base.RefusedException;
import org.junit.jupiter.api.Test;

class RecordsAskedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void one_day_up_to_today_is_a_range() {
        assertThat(RecordsAsked.of("kern", TODAY, TODAY, TODAY).to()).isEqualTo(TODAY);
    }

    @Test
    void each_wrong_field_gets_its_own_sentence() {
        assertThatThrownBy(() -> RecordsAsked.of(null, TODAY, TODAY, TODAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Court:");
        assertThatThrownBy(() -> RecordsAsked.of("kern", null, TODAY, TODAY)).hasMessageStartingWith("From:");
        assertThatThrownBy(() -> RecordsAsked.of("kern", TODAY, null, TODAY)).hasMessageStartingWith("To:");
        assertThatThrownBy(() -> RecordsAsked.of("kern", TODAY, TODAY.minusDays(1), TODAY))
                .hasMessageContaining("after the last one");
        assertThatThrownBy(() -> RecordsAsked.of("kern", TODAY, TODAY.plusDays(1), TODAY))
                .hasMessageContaining("in the future");
    }
}

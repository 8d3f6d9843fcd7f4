package org.ccpor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {
    @Test
    void is_the_middle_and_between_two_middles_their_mean() {
        assertThat(Median.of(List.of(9, 1, 5))).isEqualTo(new Median(5, 3));
        assertThat(Median.of(List.of(1, 4))).isEqualTo(new Median(3, 2));
        assertThat(Median.of(List.of()).value()).isEmpty();
    }

    @Test
    void quarters_begin_in_january_april_july_and_october() {
        assertThat(GoLiveDelay.quarter(LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(GoLiveDelay.quarter(LocalDate.of(2027, 3, 31))).isEqualTo(LocalDate.of(2027, 1, 1));
    }
}

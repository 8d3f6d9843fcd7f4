package org.ccpor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Integer> SAME = Collections.nCopies(8, 100);
    private static final List<Integer> SPREAD =
            IntStream.rangeClosed(1, 20).map(it -> it * 10).boxed().toList();

    private static Forecast of(int live, List<Integer> cycles, List<Integer> elapsed, int waiting) {
        return Forecast.of(new Forecast.Start(TODAY, live, cycles, elapsed, waiting))
                .orElseThrow();
    }

    @Test
    void needs_eight_finished_courts_and_something_left_to_do() {
        assertThat(Forecast.of(new Forecast.Start(TODAY, 40, SAME.subList(0, 7), List.of(10), 3)))
                .isEmpty();
        assertThat(Forecast.of(new Forecast.Start(TODAY, 58, SAME, List.of(), 0)))
                .isEmpty();
    }

    @Test
    void adds_up_where_every_court_takes_the_same_time() {
        var two = of(55, SAME, List.of(30), 2);
        assertThat(two.likely()).isEqualTo(TODAY.plusDays(70 + 100 + 100));
        assertThat(two.early()).isEqualTo(two.late());
    }

    @Test
    void courts_side_by_side_share_the_waiting_ones() {
        assertThat(of(54, SAME, List.of(30, 60), 2).likely()).isEqualTo(TODAY.plusDays(170));
    }

    @Test
    void a_court_that_took_longer_than_all_others_is_given_thirty_days() {
        assertThat(of(57, SAME, List.of(140), 0).likely()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void courts_that_vary_make_a_range_and_the_same_data_the_same_range() {
        var first = of(40, SPREAD, List.of(5, 15, 40), 15);
        assertThat(first.early()).isBefore(first.likely());
        assertThat(first.likely()).isBefore(first.late());
        assertThat(of(40, SPREAD, List.of(5, 15, 40), 15)).isEqualTo(first);
    }

    @Test
    void the_band_grows_from_today_to_all_courts() {
        var band = of(40, SPREAD, List.of(5, 15, 40), 15).band();
        assertThat(band.getFirst()).isEqualTo(new Forecast.Point(TODAY, 40, 40, 40));
        assertThat(band.getLast().low()).isEqualTo(58);
        assertThat(band).allMatch(it -> it.low() <= it.middle() && it.middle() <= it.high());
    }
}

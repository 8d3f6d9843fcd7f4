package org.ccpor.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterFormatterTest {
    @Test
    void no_filter_has_no_words() {
        assertThat(FilterFormatter.of(CardFilter.ALL, List.of())).isEmpty();
    }

    @Test
    void every_part_of_a_filter_is_said() {
        var parsed = BoardQuery.parse(Map.of(
                "q", List.of("fire"),
                "wave", List.of("2", "1"),
                "size", List.of("very-large"),
                "type", List.of("Tribal"),
                "health", List.of("late"),
                "waiting", List.of("court"),
                "analyst", List.of("ana"),
                "window", List.of("days-30"),
                "mine", List.of("1")));
        assertThat(FilterFormatter.of(parsed.query().filter(), List.of()))
                .isEqualTo(
                        "says “fire”; wave 1 or 2; size very-large; type tribal; health Late; waiting on Court; analyst ana;"
                                + " go-live: next 30 days; mine");
    }
}

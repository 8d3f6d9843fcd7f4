package org.ccpor.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private final Condition scanningOrFirstWave =
            new Condition(Map.of("imaging", Set.of("court", "both"), "wave", Set.of("1")), "Nobody scans");

    @Test
    void holds_when_any_fact_has_a_listed_value() {
        assertThat(scanningOrFirstWave.holds(Map.of("imaging", "both", "wave", "3")))
                .isTrue();
        assertThat(scanningOrFirstWave.holds(Map.of("imaging", "none", "wave", "1")))
                .isTrue();
        assertThat(scanningOrFirstWave.holds(Map.of("imaging", "none", "wave", "3")))
                .isFalse();
    }

    @Test
    void fails_when_a_fact_rules_it_out() {
        var unlessQuery =
                new Condition(scanningOrFirstWave.anyOf(), Map.of("imaging", Set.of("query")), "Nobody scans");
        assertThat(unlessQuery.holds(Map.of("imaging", "query", "wave", "1"))).isFalse();
        assertThat(unlessQuery.holds(Map.of("imaging", "none", "wave", "1"))).isTrue();
        assertThat(unlessQuery.holds(Map.of("imaging", "unknown", "wave", "1"))).isTrue();
        assertThat(unlessQuery.holds(Map.of())).isTrue();
    }

    @Test
    void holds_while_a_fact_is_not_known() {
        assertThat(scanningOrFirstWave.holds(Map.of())).isTrue();
        assertThat(scanningOrFirstWave.holds(Map.of("imaging", "unknown", "wave", "3")))
                .isTrue();
        assertThat(scanningOrFirstWave.holds(Map.of("imaging", "none", "wave", "")))
                .isTrue();
    }
}

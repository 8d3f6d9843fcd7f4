package org.ccpor.readiness.golive;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccpor.deployment.CardBadge;
import org.ccpor.deployment.CardBadges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks cards whose evidence turned after "go" was decided. */
@Component
class EvidenceBadges implements CardBadges {
    private final LineTable lines;

    EvidenceBadges(LineTable lines) {
        this.lines = lines;
    }

    @Override
    public Map<String, List<CardBadge>> of(@Nullable String court) {
        return lines.alarms(court).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(badge(it.getValue()))));
    }

    private static CardBadge badge(int count) {
        return new CardBadge(
                "⚠",
                "Not ready",
                "After “go” %s"
                        .formatted(
                                count == 1 ? "1 line does not hold any more" : count + " lines do not hold any more"));
    }
}

package org.ccpor.golive;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccpor.deployment.BadgeSource;
import org.ccpor.deployment.CardBadge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks cards whose evidence turned after "go" was decided. */
@Component
class EvidenceBadgeSource implements BadgeSource {
    private final KeptLineRepository lines;

    EvidenceBadgeSource(KeptLineRepository lines) {
        this.lines = lines;
    }

    @Override
    public Map<String, List<CardBadge>> of(@Nullable String court) {
        return lines.alarms(court).stream()
                .collect(Collectors.toMap(KeptLineRepository.Alarms::court, it -> List.of(badge(it.lines()))));
    }

    private static CardBadge badge(long count) {
        return new CardBadge(
                "⚠",
                "Not ready",
                "After “go” %s"
                        .formatted(
                                count == 1 ? "1 line does not hold any more" : count + " lines do not hold any more"));
    }
}

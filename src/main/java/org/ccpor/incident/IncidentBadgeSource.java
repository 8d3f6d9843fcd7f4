package org.ccpor.incident;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccpor.base.Count;
import org.ccpor.deployment.BadgeSource;
import org.ccpor.deployment.CardBadge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows open incidents on the cards of their courts. */
@Component
class IncidentBadgeSource implements BadgeSource {
    private final OpenIncidents incidents;

    IncidentBadgeSource(OpenIncidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public Map<String, List<CardBadge>> of(@Nullable String court) {
        var counts = court == null ? incidents.all() : Map.of(court, incidents.of(court));
        return counts.entrySet().stream()
                .filter(it -> it.getValue().open() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(badge(it.getKey(), it.getValue()))));
    }

    private static CardBadge badge(String court, OpenIncidentCount count) {
        var words = Count.of(count.open(), "incident");
        var first = count.first() == 0 ? "" : ", " + count.first() + " of priority 1";
        return new CardBadge("▲", words + first, words + " open" + first, "incidents?court=" + court);
    }
}

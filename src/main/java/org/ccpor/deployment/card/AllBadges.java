package org.ccpor.deployment.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ccpor.deployment.BadgeSource;
import org.ccpor.deployment.CardBadge;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The badges of all features together. */
@Component
class AllBadges {
    /** Late, because a feature that lends badges may itself read deployments. */
    private final ObjectProvider<BadgeSource> sources;

    AllBadges(ObjectProvider<BadgeSource> sources) {
        this.sources = sources;
    }

    /** By court; {@code null} for all. */
    Map<String, List<CardBadge>> of(@Nullable String court) {
        var all = new HashMap<String, List<CardBadge>>();
        sources.orderedStream().forEach(source -> source.of(court)
                .forEach((slug, mine) -> all.merge(slug, mine, (a, b) -> Stream.concat(a.stream(), b.stream())
                        .toList())));
        return all;
    }

    /** Of one court. */
    List<CardBadge> one(String court) {
        return of(court).getOrDefault(court, List.of());
    }
}

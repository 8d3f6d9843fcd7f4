package org.ccpor.board.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ccpor.deployment.CourtCard;

/** A filter as a person would say it: "wave 2; at risk or late; go-live: next 30 days". */
final class FilterFormatter {
    private FilterFormatter() {}

    /** @param cards of which the names of analysts are taken */
    static String of(CardFilter filter, Collection<CourtCard> cards) {
        var names = cards.stream()
                .filter(it -> it.analyst() != null && it.analystName() != null)
                .collect(Collectors.toMap(
                        it -> Objects.requireNonNull(it.analyst()),
                        it -> Objects.requireNonNull(it.analystName()),
                        (a, _) -> a));
        var parts = new ArrayList<String>();
        if (!filter.text().isBlank()) {
            parts.add("says “" + filter.text().strip() + "”");
        }
        for (var facet : CardFacet.values()) {
            var values = filter.chosen(facet);
            if (!values.isEmpty()) {
                parts.add(facet.lead() + " "
                        + values.stream()
                                .map(it -> facet == CardFacet.ANALYST ? names.getOrDefault(it, it) : facet.said(it))
                                .sorted()
                                .collect(Collectors.joining(" or ")));
            }
        }
        if (filter.window() != GoLiveWindow.ANY) {
            parts.add("go-live: " + filter.window().label().toLowerCase(Locale.ROOT));
        }
        if (filter.mine()) {
            parts.add("mine");
        }
        return String.join("; ", parts);
    }

    /** Courts in the order in which the board shows them, those off it last. */
    static List<String> shown(BoardLayout layout) {
        var slugs = new ArrayList<String>();
        layout.lanes().forEach(lane -> lane.cells().values().forEach(cell -> cell.forEach(it -> slugs.add(it.slug()))));
        layout.shelf().values().forEach(state -> state.forEach(it -> slugs.add(it.slug())));
        return slugs;
    }
}

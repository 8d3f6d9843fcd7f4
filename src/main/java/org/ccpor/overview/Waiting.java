package org.ccpor.overview;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ccpor.process.Party;

/**
 * What waits on one party.
 *
 * @param median calendar days the items have waited so far
 */
public record Waiting(Party party, Median median, List<Item> items) implements Serializable {
    /** An item that waits; {@code days} calendar days so far. */
    public record Item(String court, String wording, int days) implements Serializable {}

    /** An item with whom it waits on. */
    record On(Party party, Item item) {}

    /** By party, whoever has the most items first. */
    static List<Waiting> of(List<On> all) {
        return all.stream().collect(Collectors.groupingBy(On::party)).entrySet().stream()
                .map(it -> of(it.getKey(), it.getValue().stream().map(On::item).toList()))
                .sorted(Comparator.comparing((Waiting it) -> it.items().size()).reversed())
                .toList();
    }

    private static Waiting of(Party party, List<Item> items) {
        return new Waiting(
                party,
                Median.of(items.stream().map(Item::days).toList()),
                items.stream()
                        .sorted(Comparator.comparing(Item::days).reversed())
                        .toList());
    }
}

package org.ccpor.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rules between the items of one template. */
final class ItemChecks {
    private final Map<String, ItemSource> byId = new HashMap<>();
    private final Set<String> free = new HashSet<>();

    private ItemChecks(List<ItemSource> items) {
        for (var item : items) {
            var first = byId.putIfAbsent(item.id().text(), item);
            if (first != null) {
                throw item.id()
                        .invalid("id '%s' is used twice, first in line %d"
                                .formatted(item.id().text(), first.id().line()));
            }
        }
    }

    /**
     * Checks ids, offsets and the order of the items.
     *
     * @throws InvalidTemplateException for the first rule that is broken
     */
    static void check(List<ItemSource> items, List<TemplatePhase> phases) {
        var checks = new ItemChecks(items);
        phases.forEach(phase ->
                items.stream().filter(it -> it.phase() == phase.phase()).forEach(it -> requireInWindow(it, phase)));
        items.forEach(checks::requireKnownPredecessors);
        items.forEach(it -> checks.requireNoCycle(it, new ArrayDeque<>()));
    }

    private static void requireInWindow(ItemSource item, TemplatePhase phase) {
        int offset = item.item().offsetDays();
        if (offset > phase.earliest() || offset < phase.latest()) {
            throw item.offset()
                    .invalid("offset %d of '%s' is outside its phase '%s' (%d to %d)"
                            .formatted(
                                    offset, item.id().text(), phase.phase().slug(), phase.earliest(), phase.latest()));
        }
    }

    private void requireKnownPredecessors(ItemSource item) {
        for (var predecessor : item.predecessors()) {
            var found = byId.get(predecessor.text());
            if (found == null) {
                throw predecessor.invalid("predecessor '%s' of '%s' does not exist"
                        .formatted(predecessor.text(), item.id().text()));
            }
            if (item.phase().isBefore(found.phase())) { // the gate could never be passed
                throw predecessor.invalid("predecessor '%s' of '%s' belongs to a later phase"
                        .formatted(predecessor.text(), item.id().text()));
            }
        }
    }

    private void requireNoCycle(ItemSource item, Deque<String> path) {
        var id = item.id().text();
        if (free.contains(id)) {
            return;
        }
        path.addLast(id);
        for (var predecessor : item.predecessors()) {
            if (path.contains(predecessor.text())) {
                throw predecessor.invalid("predecessors form a circle: " + circle(path, predecessor.text()));
            }
            requireNoCycle(Objects.requireNonNull(byId.get(predecessor.text())), path);
        }
        path.removeLast();
        free.add(id);
    }

    private static String circle(Deque<String> path, String again) {
        var ids = new ArrayList<>(path);
        return String.join(" after ", ids.subList(ids.indexOf(again), ids.size())) + " after " + again;
    }
}

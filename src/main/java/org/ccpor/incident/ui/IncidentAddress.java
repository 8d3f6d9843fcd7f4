package org.ccpor.incident.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ccpor.incident.IncidentFilter;
import org.ccpor.incident.IncidentFilter.Order;
import org.ccpor.incident.IncidentFilter.Stage;
import org.ccpor.incident.Priority;
import org.ccpor.incident.Responsible;
import org.jspecify.annotations.Nullable;

/** The filter in the address, so that it survives a reload and can be sent on. What it cannot read is left out. */
final class IncidentAddress {
    private IncidentAddress() {}

    static IncidentFilter parse(Map<String, List<String>> all) {
        return new IncidentFilter(
                text(all, "court"),
                one(all, "priority", Priority.values()),
                or(one(all, "state", Stage.values()), Stage.OPEN),
                one(all, "owner", Responsible.values()),
                text(all, "overdue") != null,
                or(one(all, "order", Order.values()), Order.URGENT));
    }

    static Map<String, List<String>> of(IncidentFilter filter) {
        var all = new LinkedHashMap<String, List<String>>();
        if (filter.court() != null) {
            all.put("court", List.of(filter.court()));
        }
        put(all, "priority", filter.priority(), null);
        put(all, "state", filter.stage(), Stage.OPEN);
        put(all, "owner", filter.responsible(), null);
        if (filter.overdue()) {
            all.put("overdue", List.of("yes"));
        }
        put(all, "order", filter.order(), Order.URGENT);
        return all;
    }

    private static void put(
            Map<String, List<String>> all, String key, @Nullable Enum<?> value, @Nullable Enum<?> usual) {
        if (value != null && value != usual) {
            all.put(key, List.of(value.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static @Nullable String text(Map<String, List<String>> all, String key) {
        var values = all.getOrDefault(key, List.of());
        return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
    }

    private static <E extends Enum<E>> @Nullable E one(Map<String, List<String>> all, String key, E[] options) {
        var text = text(all, key);
        return Stream.of(options)
                .filter(it -> it.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    private static <E> E or(@Nullable E value, E usual) {
        return value == null ? usual : value;
    }
}

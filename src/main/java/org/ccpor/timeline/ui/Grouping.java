package org.ccpor.timeline.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.deployment.CourtCard;
import org.ccpor.timeline.TimelineRow;

/** Under which headings courts stand. Within one, who goes live first stands first, and courts without a date last. */
enum Grouping {
    NONE("No groups", _ -> ""),
    WAVE("By wave", card -> card.wave() == null ? "No wave" : "Wave " + card.wave()),
    ANALYST("By analyst", card -> card.analystName() == null ? "No analyst" : card.analystName()),
    REGION("By region", card -> card.region().isEmpty() ? "No region" : card.region());

    private static final Comparator<TimelineRow> BY_GOAL = Comparator.comparing(
                    (TimelineRow it) -> it.goal().orElse(java.time.LocalDate.MAX))
            .thenComparing(it -> it.card().court());

    private final String label;
    private final Function<CourtCard, String> title;

    Grouping(String label, Function<CourtCard, String> title) {
        this.label = label;
        this.title = title;
    }

    /** A heading, empty for none, with the courts under it. */
    record Group(String title, List<TimelineRow> rows) {}

    String label() {
        return label;
    }

    /** In the order of their headings; what has none comes last. */
    List<Group> of(List<TimelineRow> rows) {
        return rows.stream()
                .sorted(BY_GOAL)
                .collect(Collectors.groupingBy(it -> title.apply(it.card())))
                .entrySet()
                .stream()
                .map(it -> new Group(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing((Group it) -> it.title().startsWith("No "))
                        .thenComparingInt(it -> it.title().length() * (this == WAVE ? 1 : 0))
                        .thenComparing(Group::title))
                .toList();
    }
}

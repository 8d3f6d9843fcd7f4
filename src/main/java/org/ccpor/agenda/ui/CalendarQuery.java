package org.ccpor.agenda.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.agenda.AgendaEvent;
import org.ccpor.agenda.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * What of the calendar is shown, in the address: it survives a reload and can be sent on. What it cannot read is left out.
 *
 * @param kinds those shown; empty for all
 * @param court slug; {@code null} for all
 */
record CalendarQuery(
        YearMonth month,
        View view,
        Set<EventKind> kinds,
        @Nullable String court,
        boolean mine) {
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2040;

    enum View {
        /** A month where there is room for it, else a list. */
        AUTO,
        MONTH,
        AGENDA;

        String slug() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static CalendarQuery parse(Map<String, List<String>> all, LocalDate today) {
        var kinds = Stream.of(text(all, "kind").split(",", -1))
                .flatMap(it -> EventKind.ofSlug(it).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
        var court = text(all, "court");
        return new CalendarQuery(
                month(text(all, "month"), today),
                Stream.of(View.values())
                        .filter(it -> it.slug().equals(text(all, "view")))
                        .findFirst()
                        .orElse(View.AUTO),
                kinds,
                court.isEmpty() ? null : court,
                !text(all, "mine").isEmpty());
    }

    /** Without the first question mark; empty for the present month and no filter. */
    String address(LocalDate today) {
        var parts = new ArrayList<String>();
        if (!month.equals(YearMonth.from(today))) {
            parts.add("month=" + month);
        }
        if (view != View.AUTO) {
            parts.add("view=" + view.slug());
        }
        if (!kinds.isEmpty()) {
            parts.add("kind=" + kinds.stream().sorted().map(EventKind::slug).collect(Collectors.joining(",")));
        }
        if (court != null) {
            parts.add("court=" + court);
        }
        if (mine) {
            parts.add("mine=yes");
        }
        return String.join("&", parts);
    }

    List<AgendaEvent> narrow(List<AgendaEvent> events) {
        return events.stream()
                .filter(it -> kinds.isEmpty() || kinds.contains(it.kind()))
                .filter(it -> court == null || it.about(court))
                .filter(it -> !mine || it.mine())
                .toList();
    }

    boolean narrows() {
        return !kinds.isEmpty() || court != null || mine;
    }

    CalendarQuery in(YearMonth other) {
        var known = other.getYear() < FIRST_YEAR
                ? YearMonth.of(FIRST_YEAR, 1)
                : other.getYear() > LAST_YEAR ? YearMonth.of(LAST_YEAR, 12) : other;
        return new CalendarQuery(known, view, kinds, court, mine);
    }

    CalendarQuery as(View other) {
        return new CalendarQuery(month, other, kinds, court, mine);
    }

    CalendarQuery showing(Set<EventKind> some, @Nullable String ofCourt, boolean onlyMine) {
        return new CalendarQuery(month, view, some, ofCourt, onlyMine);
    }

    private static YearMonth month(String typed, LocalDate today) {
        try {
            var month = typed.isEmpty() ? YearMonth.from(today) : YearMonth.parse(typed);
            return month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR ? YearMonth.from(today) : month;
        } catch (DateTimeParseException unreadable) {
            return YearMonth.from(today);
        }
    }

    private static String text(Map<String, List<String>> all, String key) {
        return all.getOrDefault(key, List.of()).stream().findFirst().orElse("").strip();
    }
}

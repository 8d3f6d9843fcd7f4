package org.ccpor.timeline.ui;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The state of a timeline as its URL carries it. Reading is lenient, because people edit URLs by hand: what makes no sense
 * is left out.
 *
 * @param from month at the left edge; {@code null} for a little before today
 * @param table the same as a table
 */
record TimelineQuery(
        Zoom zoom,
        @Nullable YearMonth from,
        Grouping group,
        Shown shown,
        String text,
        @Nullable Phase phase,
        @Nullable Health health,
        boolean table)
        implements Serializable {
    static final TimelineQuery DEFAULT =
            new TimelineQuery(Zoom.MONTH, null, Grouping.NONE, Shown.DEPLOYMENT, "", null, null, false);

    private static final int LONGEST_TEXT = 100;

    static TimelineQuery parse(Map<String, List<String>> parameters) {
        var text = first(parameters, "q").orElse("");
        return new TimelineQuery(
                first(parameters, "zoom")
                        .flatMap(it -> constant(Zoom.class, it))
                        .orElse(DEFAULT.zoom()),
                first(parameters, "from").flatMap(TimelineQuery::month).orElse(null),
                first(parameters, "group")
                        .flatMap(it -> constant(Grouping.class, it))
                        .orElse(DEFAULT.group()),
                first(parameters, "show")
                        .flatMap(it -> constant(Shown.class, it))
                        .orElse(DEFAULT.shown()),
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
                first(parameters, "phase")
                        .flatMap(it -> constant(Phase.class, it))
                        .orElse(null),
                first(parameters, "health")
                        .flatMap(it -> constant(Health.class, it))
                        .orElse(null),
                first(parameters, "view").filter("table"::equals).isPresent());
    }

    /** The same as query parameters, without what is at its default. */
    Map<String, List<String>> parameters() {
        var out = new LinkedHashMap<String, List<String>>();
        put(out, "zoom", zoom == DEFAULT.zoom() ? null : word(zoom));
        put(out, "from", from == null ? null : from.toString());
        put(out, "group", group == DEFAULT.group() ? null : word(group));
        put(out, "show", shown == DEFAULT.shown() ? null : word(shown));
        put(out, "q", text.isBlank() ? null : text.strip());
        put(out, "phase", phase == null ? null : word(phase));
        put(out, "health", health == null ? null : word(health));
        put(out, "view", table ? "table" : null);
        return out;
    }

    /** Whether somebody looks for certain courts. */
    boolean filtered() {
        return !text.isBlank() || phase != null || health != null;
    }

    boolean accepts(CourtCard card) {
        return shown.has(card.state())
                && (phase == null || phase == card.phase())
                && (health == null || health == card.health())
                && says(card);
    }

    TimelineQuery with(Zoom other) {
        return new TimelineQuery(other, from, group, shown, text, phase, health, table);
    }

    TimelineQuery from(@Nullable YearMonth other) {
        return new TimelineQuery(zoom, other, group, shown, text, phase, health, table);
    }

    TimelineQuery with(Grouping other) {
        return new TimelineQuery(zoom, from, other, shown, text, phase, health, table);
    }

    TimelineQuery with(Shown other) {
        return new TimelineQuery(zoom, from, group, other, text, phase, health, table);
    }

    TimelineQuery filter(String words, @Nullable Phase inPhase, @Nullable Health inHealth) {
        return new TimelineQuery(zoom, from, group, shown, words, inPhase, inHealth, table);
    }

    TimelineQuery asTable(boolean yes) {
        return new TimelineQuery(zoom, from, group, shown, text, phase, health, yes);
    }

    private boolean says(CourtCard card) {
        var words = fold(card.court() + " " + card.region() + " " + card.analystName() + " " + card.healthReason());
        return text.isBlank() || Arrays.stream(fold(text).strip().split("\\s+")).allMatch(words::contains);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, List<String>> out, String name, @Nullable String value) {
        if (value != null) {
            out.put(name, List.of(value));
        }
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> word(it).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

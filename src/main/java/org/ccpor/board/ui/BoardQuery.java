package org.ccpor.board.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.board.ui.BoardLayout.LaneBy;
import org.ccpor.deployment.CardState;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The state of a board as its URL carries it: filter, order, lanes, the open part of the shelf, and the phase that a phone shows. Reading is lenient,
 * because people edit URLs by hand: what makes no sense is left out and named in {@link Parsed#ignored()}.
 */
record BoardQuery(
        CardFilter filter,
        CardSort sort,
        LaneBy lanes,
        @Nullable CardState shelf,
        Phase phase) {
    static final BoardQuery DEFAULT = new BoardQuery(CardFilter.ALL, CardSort.RANK, LaneBy.OFF, null, Phase.PLANNING);
    private static final int LONGEST_TEXT = 100;

    /** A query and the parts of the URL that were not understood. */
    record Parsed(BoardQuery query, List<String> ignored) {}

    static Parsed parse(Map<String, List<String>> parameters) {
        var in = new Reader(parameters);
        var chosen = new EnumMap<CardFacet, Set<String>>(CardFacet.class);
        for (var facet : CardFacet.values()) {
            chosen.put(facet, in.many(facet.parameter(), facet::read));
        }
        chosen.values().removeIf(Set::isEmpty);
        var filter = new CardFilter(
                in.text("q"),
                chosen,
                in.one("window", it -> constant(GoLiveWindow.class, it), GoLiveWindow.ANY),
                in.one("mine", it -> "1".equals(it) ? Boolean.TRUE : null, Boolean.FALSE));
        var shelf =
                in.many("shelf", it -> constant(CardState.class, it)).stream().findFirst();
        return new Parsed(
                new BoardQuery(
                        filter,
                        in.one("sort", it -> constant(CardSort.class, it), CardSort.RANK),
                        in.one("lanes", it -> constant(LaneBy.class, it), LaneBy.OFF),
                        shelf.orElse(null),
                        in.one("phase", it -> Phase.ofSlug(it).orElse(null), Phase.PLANNING)),
                in.ignored);
    }

    /** The same as query parameters, without what is at its default; stable order. */
    Map<String, List<String>> parameters() {
        var out = new LinkedHashMap<String, List<String>>();
        put(out, "q", filter.text().isBlank() ? Set.of() : Set.of(filter.text().trim()), Function.identity());
        for (var facet : CardFacet.values()) {
            put(out, facet.parameter(), filter.chosen(facet), Function.identity());
        }
        put(out, "window", filter.window() == GoLiveWindow.ANY ? Set.of() : Set.of(filter.window()), CardFacet::word);
        put(out, "mine", filter.mine() ? Set.of("1") : Set.of(), Function.identity());
        put(out, "sort", sort == CardSort.RANK ? Set.of() : Set.of(sort), CardFacet::word);
        put(out, "lanes", lanes == LaneBy.OFF ? Set.of() : Set.of(lanes), CardFacet::word);
        put(out, "shelf", shelf == null ? Set.of() : Set.of(shelf), CardFacet::word);
        put(out, "phase", phase == Phase.PLANNING ? Set.of() : Set.of(phase), Phase::slug);
        return out;
    }

    BoardQuery with(CardFilter other) {
        return new BoardQuery(other, sort, lanes, shelf, phase);
    }

    BoardQuery with(CardSort other) {
        return new BoardQuery(filter, other, lanes, shelf, phase);
    }

    BoardQuery with(LaneBy other) {
        return new BoardQuery(filter, sort, other, shelf, phase);
    }

    BoardQuery withShelf(@Nullable CardState other) {
        return new BoardQuery(filter, sort, lanes, other, phase);
    }

    BoardQuery withPhase(Phase other) {
        return new BoardQuery(filter, sort, lanes, shelf, other);
    }

    private static <T> void put(
            Map<String, List<String>> out, String name, Set<? extends T> values, Function<T, String> word) {
        if (!values.isEmpty()) {
            out.put(name, values.stream().map(word).sorted().collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> CardFacet.word(it).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    private static final class Reader {
        private final Map<String, List<String>> parameters;
        private final List<String> ignored = new ArrayList<>();

        private Reader(Map<String, List<String>> parameters) {
            this.parameters = parameters;
        }

        private String text(String name) {
            var value = parameters.getOrDefault(name, List.of("")).getFirst();
            return value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value;
        }

        private <T> Set<T> many(String name, Function<String, @Nullable T> read) {
            var values = new LinkedHashSet<T>();
            for (var text : parameters.getOrDefault(name, List.of())) {
                var value = read.apply(text);
                if (value == null) {
                    ignored.add(name + "=" + (text.length() > 30 ? text.substring(0, 30) + "…" : text));
                } else {
                    values.add(value);
                }
            }
            return values;
        }

        private <T> T one(String name, Function<String, @Nullable T> read, T otherwise) {
            return many(name, read).stream().findFirst().orElse(otherwise);
        }
    }
}

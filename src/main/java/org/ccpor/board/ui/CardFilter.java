package org.ccpor.board.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Viewer;
import org.ccpor.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Which cards a person wants to see.
 *
 * @param chosen values by facet, any of which a card may have; a facet without a value is missing and lets all cards through
 */
record CardFilter(String text, Map<CardFacet, Set<String>> chosen, GoLiveWindow window, boolean mine) {
    static final CardFilter ALL = new CardFilter("", Map.of(), GoLiveWindow.ANY, false);

    CardFilter {
        chosen = Map.copyOf(chosen);
    }

    Set<String> chosen(CardFacet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    CardFilter with(String other) {
        return new CardFilter(other.trim(), chosen, window, mine);
    }

    CardFilter with(CardFacet facet, Set<String> values) {
        var next = new EnumMap<CardFacet, Set<String>>(CardFacet.class);
        next.putAll(chosen);
        next.put(facet, Set.copyOf(values));
        next.values().removeIf(Set::isEmpty);
        return new CardFilter(text, next, window, mine);
    }

    CardFilter with(GoLiveWindow other) {
        return new CardFilter(text, chosen, other, mine);
    }

    CardFilter mine(boolean only) {
        return new CardFilter(text, chosen, window, only);
    }

    /** How many things it asks for, besides the text. */
    int parts() {
        var values = chosen.values().stream().mapToInt(Set::size).sum();
        return values + (window == GoLiveWindow.ANY ? 0 : 1) + (mine ? 1 : 0);
    }

    boolean matches(CourtCard card, Viewer viewer, BoardSnapshot board) {
        return chosen.entrySet().stream().allMatch(it -> {
                    var value = it.getKey().of(card, board);
                    return value != null && it.getValue().contains(value);
                })
                && window.contains(card.goLive(), board.today())
                && (!mine || isMine(card, viewer, board))
                && says(card, board.turn(card).orElse(null));
    }

    /** The courts somebody looks after or is of, and those where something is assigned to them. */
    private static boolean isMine(CourtCard card, Viewer viewer, BoardSnapshot board) {
        return viewer.userName().equals(card.analyst())
                || viewer.courts().contains(card.slug())
                || board.turns(card).stream().anyMatch(it -> it.isOf(viewer.userName()));
    }

    private boolean says(CourtCard card, @Nullable Turn turn) {
        if (text.isBlank()) {
            return true;
        }
        var words = fold(card.court() + " " + card.region() + " " + card.analystName() + " " + card.healthReason() + " "
                + (card.next() == null ? "" : card.next().wording()) + " "
                + (turn == null ? "" : turn.line() + " " + turn.about()));
        return Arrays.stream(fold(text).trim().split("\\s+")).allMatch(words::contains);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

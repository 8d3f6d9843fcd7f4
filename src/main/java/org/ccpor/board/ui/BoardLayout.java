package org.ccpor.board.ui;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;

/**
 * What one board shows: a pure function of snapshot, viewer and query.
 *
 * @param columns per phase what its header says; counts what the filter lets through
 * @param shelf courts off the board by state, filtered
 * @param found courts that match, on the board and on the shelf
 * @param known courts there are
 */
record BoardLayout(
        List<Lane> lanes, Map<Phase, Column> columns, Map<CardState, List<CourtCard>> shelf, int found, int known) {

    /** One swimlane; without lanes there is exactly one, with an empty title. */
    record Lane(String title, Map<Phase, List<CourtCard>> cells) {
        int size() {
            return cells.values().stream().mapToInt(List::size).sum();
        }
    }

    /** Count and health of one phase over all lanes. {@code total} is the count without filter. */
    record Column(int shown, int total, Map<Health, Long> health) {}

    /** Header of one phase. */
    Column column(Phase phase) {
        return columns.getOrDefault(phase, new Column(0, 0, Map.of()));
    }

    /** Courts that a tab of the shelf shows: live are also those whose deployment is closed, or that are deployed once more. */
    List<CourtCard> onShelf(CardState state) {
        return shelf.getOrDefault(state, List.of());
    }

    static BoardLayout of(BoardSnapshot snapshot, Viewer viewer, BoardQuery query) {
        var all = snapshot.seenBy(viewer);
        var cards = all.stream()
                .filter(it -> query.filter().matches(it, viewer, snapshot))
                .sorted(query.sort().order())
                .toList();
        var active = cards.stream().filter(it -> it.state() == CardState.ACTIVE).toList();
        return new BoardLayout(
                lanes(active, query.lanes(), snapshot),
                columns(all, active, viewer),
                shelf(cards),
                cards.size(),
                all.size());
    }

    private static List<Lane> lanes(List<CourtCard> active, LaneBy by, BoardSnapshot board) {
        var titled = active.stream()
                .collect(Collectors.groupingBy(it -> by.lane(it, board), TreeMap::new, Collectors.toList()));
        if (titled.isEmpty()) {
            titled.put("", List.of());
        }
        return titled.entrySet().stream()
                .map(it -> new Lane(it.getKey(), byPhase(it.getValue())))
                .toList();
    }

    private static Map<Phase, List<CourtCard>> byPhase(List<CourtCard> cards) {
        var cells = new EnumMap<Phase, List<CourtCard>>(Phase.class);
        for (var phase : Phase.values()) {
            cells.put(phase, cards.stream().filter(it -> it.phase() == phase).toList());
        }
        return cells;
    }

    private static Map<Phase, Column> columns(List<CourtCard> all, List<CourtCard> active, Viewer viewer) {
        var columns = new EnumMap<Phase, Column>(Phase.class);
        for (var phase : Phase.values()) {
            var shown = active.stream().filter(it -> it.phase() == phase).toList();
            var total = all.stream()
                    .filter(it -> it.state() == CardState.ACTIVE && it.phase() == phase)
                    .count();
            columns.put(
                    phase,
                    new Column(
                            shown.size(),
                            (int) total,
                            shown.stream()
                                    .filter(it -> viewer.seesInFull(it.slug()))
                                    .collect(Collectors.groupingBy(CourtCard::health, Collectors.counting()))));
        }
        return columns;
    }

    private static Map<CardState, List<CourtCard>> shelf(List<CourtCard> cards) {
        var shelf = new EnumMap<CardState, List<CourtCard>>(CardState.class);
        for (var state : CardState.values()) {
            if (state != CardState.ACTIVE) {
                shelf.put(
                        state,
                        cards.stream()
                                .filter(it -> state == CardState.LIVE ? it.live() : it.state() == state)
                                .sorted(Comparator.comparing(CourtCard::court))
                                .toList());
            }
        }
        return shelf;
    }

    /** What the board's swimlanes group by. */
    enum LaneBy {
        OFF("No lanes", (_, _) -> ""),
        WAVE("By wave", (card, _) -> card.wave() == null ? "No wave" : "Wave " + card.wave()),
        REGION("By region", (card, _) -> card.region().isEmpty() ? "No region" : card.region()),
        ANALYST("By analyst", (card, _) -> card.analystName() == null ? "No analyst" : card.analystName()),
        ACTS(
                "By who acts next",
                (card, board) -> board.turn(card).map(it -> it.who().label()).orElse("Nothing open"));

        private final String label;
        private final BiFunction<CourtCard, BoardSnapshot, String> lane;

        LaneBy(String label, BiFunction<CourtCard, BoardSnapshot, String> lane) {
            this.label = label;
            this.lane = lane;
        }

        String label() {
            return label;
        }

        /** Title of the lane a card stands in. */
        String lane(CourtCard card, BoardSnapshot board) {
            return lane.apply(card, board);
        }
    }
}

package org.ccpor.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.FileKind;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Everyone;
import org.ccpor.process.Phase;
import org.ccpor.turn.Turn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board as this viewer may see it, narrowed to the courts that a screen names. */
@Service
@Transactional(readOnly = true)
@Everyone
public class BoardExportService {
    private static final String NONE = "No court fits this filter.";
    private static final List<String> CARD = List.of(
            "Court", "Go-live", "Days left", "Health", "Why", "Next step", "Who acts", "Done", "Blocker", "Analyst");
    private static final List<String> MORE = List.of(
            "State",
            "Phase",
            "Type",
            "Region",
            "Wave",
            "Baseline",
            "Times moved",
            "Live since",
            "Next step due",
            "Gate overridden because",
            "Changed",
            "Changed by");

    private final BoardSnapshots board;
    private final Stationery stationery;

    BoardExportService(BoardSnapshots board, Stationery stationery) {
        this.board = board;
        this.stationery = stationery;
    }

    /**
     * Courts grouped as on the board: by phase, then those off the board by state.
     *
     * @param courts slugs in the order of the screen; others than those of the board are left out
     * @param filter in words; empty without one
     */
    public Paper board(List<String> courts, String filter) {
        var cards = cards(courts);
        var parts = new ArrayList<Paper.Part>();
        for (var phase : Phase.values()) {
            parts.add(part(phase.label(), cards, it -> it.state() == CardState.ACTIVE && it.phase() == phase));
        }
        Arrays.stream(CardState.values())
                .filter(state -> state != CardState.ACTIVE)
                .map(state -> part(
                        state == CardState.CLOSED ? "Live, closed" : state.label(), cards, it -> it.state() == state))
                .filter(it -> !it.rows().isEmpty())
                .forEach(parts::add);
        return stationery.wide(
                "board",
                "CCPOR deployment board",
                under(cards, filter),
                cards.isEmpty() ? List.of(new Paper.Part("", "", CARD, List.of(), NONE)) : parts);
    }

    /** One row a court; on paper only the columns that fit. Otherwise as {@link #board}. */
    public Paper list(List<String> courts, String filter, FileKind kind) {
        var cards = cards(courts);
        var whole = kind != FileKind.PDF;
        var headers = new ArrayList<>(CARD);
        headers.addAll(1, MORE.subList(0, 2));
        if (whole) {
            headers.addAll(MORE.subList(2, MORE.size()));
        }
        var rows = cards.stream()
                .map(it -> {
                    var row = new ArrayList<>(card(it));
                    var more = more(it);
                    row.addAll(1, more.subList(0, 2));
                    if (whole) {
                        row.addAll(more.subList(2, more.size()));
                    }
                    return List.copyOf(row);
                })
                .toList();
        return stationery.wide(
                "courts", "Courts", under(cards, filter), List.of(new Paper.Part("", "", headers, rows, NONE)));
    }

    private List<CourtCard> cards(List<String> courts) {
        var viewer = stationery.viewer();
        var known = board.current().cards();
        return courts.stream()
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(it -> it.asSeenBy(viewer))
                .toList();
    }

    private static List<String> under(List<CourtCard> cards, String filter) {
        return List.of(Count.of(cards.size(), "court"), filter.isBlank() ? "No filter" : "Filter: " + filter);
    }

    private Paper.Part part(String title, List<CourtCard> cards, Predicate<CourtCard> which) {
        var rows = cards.stream().filter(which).map(this::card).toList();
        return new Paper.Part(title + " (" + rows.size() + ")", "", CARD, rows, "No court.");
    }

    /** Of a court of others only what {@link CourtCard#asSeenBy} leaves. */
    private List<String> card(CourtCard card) {
        var full = stationery.viewer().seesInFull(card.slug());
        var active = full && card.state() == CardState.ACTIVE;
        var turn = board.current().turn(card);
        var blocker = card.blocker();
        return List.of(
                card.court(),
                day(card.goLive()),
                card.goLive() == null || card.state() != CardState.ACTIVE
                        ? ""
                        : DateFormatter.tMinus(card.goLive(), stationery.today()),
                card.passed(stationery.today())
                        ? CourtCard.NOT_CONFIRMED
                        : active ? card.health().label() : "",
                card.healthReason(),
                turn.map(Turn::line).orElse(""),
                turn.map(it -> it.who().label()).orElse(""),
                full && card.total() > 0 ? card.done() + " of " + card.total() : "",
                blocker == null ? "" : blocker.what() + " (" + blocker.party().label() + ")",
                Objects.requireNonNullElse(card.analystName(), ""));
    }

    private List<String> more(CourtCard card) {
        var due = board.current().turn(card).map(Turn::due).orElse(null);
        var full = stationery.viewer().seesInFull(card.slug());
        return List.of(
                card.state().label(),
                card.phase().label(),
                card.type().name().substring(0, 1)
                        + card.type().name().substring(1).toLowerCase(java.util.Locale.ROOT),
                card.region(),
                Objects.toString(card.wave(), ""),
                day(card.baseline()),
                full ? Integer.toString(card.slips()) : "",
                day(card.liveSince()),
                day(due),
                Objects.requireNonNullElse(card.gateOverride(), ""),
                full && card.version() > 0 ? stationery.stamp(card.changedAt()) : "",
                card.changedBy());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

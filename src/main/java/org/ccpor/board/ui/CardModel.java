package org.ccpor.board.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.deployment.CardBadge;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Viewer;
import org.ccpor.turn.DueLine;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;

/**
 * The words and marks on a card, ready for its template.
 *
 * @param stamp changes whenever something visible did, so that the browser can mark it for a moment
 * @param tone style of the T-minus: ok, warn, bad or idle; {@code mark} and {@code healthWord} say the same in other ways
 * @param step whose turn it is and what they do; {@code wording} is the same in the words of the process
 * @param mine whether it is the viewer's own turn
 * @param due by when, worst first: how long it is blocked or late, else the date; {@code dueMark} and {@code dueTone} as above
 * @param slip days after the baseline, such as "+14 d"
 * @param alert what wants to be seen at once, with {@code alertWhy} as its sentence
 * @param percent items done, 0 to 100
 */
public record CardModel(
        String slug,
        String court,
        String phase,
        int version,
        String stamp,
        String tMinus,
        String tone,
        String mark,
        String healthWord,
        String kind,
        String kindClass,
        String kindLabel,
        String step,
        String wording,
        boolean mine,
        String due,
        String dueTone,
        String dueMark,
        int percent,
        String progress,
        String date,
        String slip,
        String analyst,
        String analystInitials,
        String edge,
        String override,
        String alert,
        String alertWhy,
        boolean movable,
        String summary) {

    private static final DueLine NO_DATE = new DueLine("No date", "", "");

    /** As that person sees it. */
    public static CardModel of(CourtCard card, BoardSnapshot board, Viewer viewer) {
        return of(card, board, viewer.seesInFull(card.slug()), viewer.coordinates(), viewer.userName());
    }

    /** As all see it together, at the stand-up and on the wall. */
    public static CardModel shared(CourtCard card, BoardSnapshot board) {
        return of(card, board, true, false, "");
    }

    private static CardModel of(CourtCard card, BoardSnapshot board, boolean full, boolean movable, String me) {
        var today = board.today();
        var blocker = card.blocker();
        var healthy = full && card.state() == CardState.ACTIVE;
        var tMinus = tMinus(card, today);
        var turn = board.turn(card).filter(_ -> full);
        var kind = turn.map(Turn::kind).orElse(null);
        var mine = turn.filter(it -> it.isOf(me)).isPresent();
        var due = turn.map(it -> due(card, it, today)).orElse(DueLine.NONE);
        var why = card.badges().stream().map(CardBadge::why).collect(Collectors.joining("; "));
        var step = turn.map(Turn::line).orElse("");
        var word = card.passed(today)
                ? CourtCard.NOT_CONFIRMED
                : healthy ? card.health().label() : card.state().label();
        var date = DateFormatter.brief(card.day(), today);
        var slip = slip(card);
        var progress = card.total() == 0 ? "" : card.done() + " of " + card.total() + " done";
        var analyst = Objects.requireNonNullElse(card.analystName(), "");
        return new CardModel(
                card.slug(),
                card.court(),
                card.phase().slug(),
                card.version(),
                Integer.toHexString(Objects.hash(card, turn)),
                tMinus,
                healthy && card.goLive() != null ? card.health().tone() : "idle",
                healthy ? card.health().mark() : "",
                word,
                kind == null ? "" : String.valueOf(kind.letter()),
                kind == null ? "" : "k-" + kind.slug(),
                kind == null ? "" : kind.label(),
                step,
                turn.map(Turn::about).orElse(""),
                mine,
                due.words(),
                due.tone(),
                due.mark(),
                card.total() == 0 ? 0 : 100 * card.done() / card.total(),
                progress,
                date,
                slip,
                analyst,
                Viewer.initials(analyst),
                blocker == null ? "" : blocker.party().label(),
                card.gateOverride() == null ? "" : card.gateOverride(),
                card.badges().stream().map(it -> it.mark() + " " + it.words()).collect(Collectors.joining(" · ")),
                why,
                movable,
                Stream.of(
                                card.court(),
                                card.phase().label(),
                                tMinus,
                                word,
                                why,
                                mine ? "your turn: " + step : step,
                                due.words(),
                                date.isEmpty() ? "" : "go-live " + date,
                                slip,
                                progress,
                                analyst)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private static String slip(CourtCard card) {
        var baseline = card.baseline();
        var now = card.day();
        var days = baseline == null || now == null ? 0 : ChronoUnit.DAYS.between(baseline, now);
        return days == 0 ? "" : "%+d d".formatted(days);
    }

    private static String tMinus(CourtCard card, LocalDate today) {
        var day = card.day();
        return day == null ? "No date" : DateFormatter.tMinus(day, today);
    }

    private static DueLine due(CourtCard card, Turn turn, LocalDate today) {
        var blocker = card.blocker();
        if (turn.reason() == TurnReason.BLOCKED && blocker != null) {
            return DueLine.blocked(blocker.courtDays());
        }
        if (turn.due() == null && card.goLive() == null) {
            return NO_DATE;
        }
        return DueLine.of(turn, today);
    }

    /** A circle on a card for somebody who has its court open, ready for its template; public for the template's sake. */
    public record CardPerson(String initials, String style, String words) {}
}

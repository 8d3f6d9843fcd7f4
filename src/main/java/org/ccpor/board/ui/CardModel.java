package org.ccpor.board.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.CardBadge;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;

/**
 * The words and marks on a card, ready for its template.
 *
 * @param stamp changes whenever something visible did, so that the browser can mark it for a moment
 * @param tone style of the T-minus: ok, warn, bad or idle; {@code mark} and {@code healthWord} say the same in other ways
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
        int percent,
        String progress,
        String date,
        String edge,
        String override,
        String slips,
        String alert,
        String alertWhy,
        boolean movable,
        String summary) {

    /** @param full whether the viewer sees the whole plan of the court */
    public static CardModel of(CourtCard card, LocalDate today, boolean full, boolean movable) {
        var next = card.next();
        var blocker = card.blocker();
        var healthy = full && card.state() == CardState.ACTIVE;
        var tMinus = tMinus(card, today);
        var date = date(card, today);
        var why = card.badges().stream().map(CardBadge::why).collect(Collectors.joining("; "));
        var step = full ? step(card) : "";
        var word = healthy ? card.health().label() : card.state().label();
        return new CardModel(
                card.slug(),
                card.court(),
                card.phase().slug(),
                card.version(),
                Integer.toHexString(card.hashCode()),
                tMinus,
                healthy && card.goLive() != null ? card.health().tone() : "idle",
                healthy ? card.health().mark() : "",
                word,
                next == null ? "" : String.valueOf(next.kind().letter()),
                next == null ? "" : "k-" + next.kind().name().toLowerCase(Locale.ROOT),
                next == null ? "" : next.kind().label(),
                step,
                card.total() == 0 ? 0 : 100 * card.done() / card.total(),
                card.total() == 0 ? "" : card.done() + "/" + card.total(),
                date,
                blocker == null ? "" : blocker.party().label(),
                card.gateOverride() == null ? "" : card.gateOverride(),
                card.slips() == 0 ? "" : "moved " + card.slips() + "×",
                card.badges().stream().map(it -> it.mark() + " " + it.words()).collect(Collectors.joining(" · ")),
                why,
                movable,
                String.join(", ", card.court(), card.phase().label(), tMinus, word, why, step)
                        .replaceAll("(, )+", ", ")
                        .replaceAll("(, )+$", ""));
    }

    private static String tMinus(CourtCard card, LocalDate today) {
        var day = card.actual() != null ? card.actual() : card.goLive();
        if (day == null) {
            return "No date";
        }
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "Today";
        }
        return days > 0 ? "T-" + days : "T+" + -days;
    }

    private static String date(CourtCard card, LocalDate today) {
        return DateFormatter.brief(card.actual() != null ? card.actual() : card.goLive(), today);
    }

    private static String step(CourtCard card) {
        var blocker = card.blocker();
        if (blocker != null) {
            return "Blocked by " + blocker.party().label() + ": " + blocker.what();
        }
        if (card.health() == Health.LATE && card.state() == CardState.ACTIVE) {
            return card.healthReason();
        }
        var next = card.next();
        if (next == null) {
            return card.state() == CardState.ACTIVE ? "Everything in this phase is done" : "";
        }
        return next.waiting() ? next.wording() + " · waits on " + next.acts().label() : next.wording();
    }

    /** A circle on a card for somebody who has its court open, ready for its template; public for the template's sake. */
    public record CardPerson(String initials, String style, String words) {}
}

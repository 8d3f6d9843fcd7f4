package org.ccpor.standup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;

/** The way through the courts (domain 6.1, steps 1 and 3). Pure. */
public final class WalkOrderRule {
    /** Calendar days before go-live from which a court is always talked about. */
    static final int SOON_DAYS = 30;

    private static final Comparator<CourtCard> BY_GO_LIVE = Comparator.<CourtCard, LocalDate>comparing(
                    it -> it.goLive() == null ? LocalDate.MAX : it.goLive())
            .thenComparing(CourtCard::court);

    private WalkOrderRule() {}

    /** The cards that belong to the walk, in its order. Only active courts are walked. */
    public static List<CourtCard> of(Collection<CourtCard> cards, StandUpScope lens, Instant since, LocalDate today) {
        var order =
                switch (lens.walk()) {
                    case BY_NEED ->
                        Comparator.<CourtCard>comparingInt(it -> need(it, since, today))
                                .thenComparing(BY_GO_LIVE);
                    case RIGHT_TO_LEFT ->
                        Comparator.comparing(CourtCard::phase).reversed().thenComparing(BY_GO_LIVE);
                };
        return cards.stream()
                .filter(it -> it.state() == CardState.ACTIVE)
                .filter(it -> lens.everything() || needsAWord(it, since, today))
                .sorted(order)
                .toList();
    }

    /** Whether the court changed, is not on track or goes live soon. */
    public static boolean needsAWord(CourtCard card, Instant since, LocalDate today) {
        return need(card, since, today) < 5;
    }

    private static int need(CourtCard card, Instant since, LocalDate today) {
        if (card.changedAt().isAfter(since)) {
            return 0;
        }
        if (card.health() == Health.LATE) {
            return 1;
        }
        if (card.health() == Health.BLOCKED) {
            return 2;
        }
        if (card.health() == Health.AT_RISK) {
            return 3;
        }
        var goLive = card.goLive();
        return goLive != null && !goLive.isAfter(today.plusDays(SOON_DAYS)) ? 4 : 5;
    }
}

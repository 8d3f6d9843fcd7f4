package org.ccpor.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.CardBadge;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** Builds a card for a test: says only what the test is about. */
public record CardOf(CourtCard card) {
    public static CardOf court(String name) {
        var slug = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        var next = new CourtCard.NextStep(
                "CUR-S3",
                "Scope questionnaire returned",
                "Return F1",
                ItemKind.RESPONSE,
                Party.COURT,
                false,
                null,
                null);
        return new CardOf(new CourtCard(
                slug,
                name,
                CourtType.SUPERIOR,
                "Southern",
                "small",
                CardState.ACTIVE,
                Phase.PLANNING,
                1,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                Health.ON_TRACK,
                "",
                next,
                2,
                6,
                null,
                null,
                0,
                Instant.EPOCH,
                "",
                List.of()));
    }

    public CardOf in(Phase phase) {
        return with(phase, card.state(), card.goLive(), card.wave(), card.analyst(), card.health(), card.blocker());
    }

    public CardOf state(CardState state) {
        return with(card.phase(), state, card.goLive(), card.wave(), card.analyst(), card.health(), card.blocker());
    }

    public CardOf goLive(@Nullable LocalDate date) {
        return with(card.phase(), card.state(), date, card.wave(), card.analyst(), card.health(), card.blocker());
    }

    public CardOf wave(int wave) {
        return with(card.phase(), card.state(), card.goLive(), wave, card.analyst(), card.health(), card.blocker());
    }

    public CardOf analyst(String analyst) {
        return with(card.phase(), card.state(), card.goLive(), card.wave(), analyst, card.health(), card.blocker());
    }

    public CardOf health(Health health) {
        return with(card.phase(), card.state(), card.goLive(), card.wave(), card.analyst(), health, card.blocker());
    }

    public CardOf blockedBy(Party party, String what) {
        return with(
                card.phase(),
                card.state(),
                card.goLive(),
                card.wave(),
                card.analyst(),
                Health.BLOCKED,
                new CourtCard.Block(what, "Open the firewall", party, Instant.EPOCH, 12));
    }

    /** @param next what is done next; {@code null} for nothing */
    public CardOf next(CourtCard.@Nullable NextStep next) {
        var it = card;
        return new CardOf(new CourtCard(
                it.slug(),
                it.court(),
                it.type(),
                it.region(),
                it.sizeBand(),
                it.state(),
                it.phase(),
                it.version(),
                it.goLive(),
                it.baseline(),
                it.actual(),
                it.slips(),
                it.wave(),
                it.analyst(),
                it.analystName(),
                it.health(),
                it.healthReason(),
                next,
                it.done(),
                it.total(),
                it.blocker(),
                it.gateOverride(),
                it.rank(),
                it.changedAt(),
                it.changedBy(),
                it.badges()));
    }

    /** Somebody does that next. */
    public CardOf next(String title, Party acts, @Nullable String assignee, @Nullable LocalDate due) {
        return next(new CourtCard.NextStep(
                "CUR-S3", "As the process says", title, ItemKind.TEAM, acts, false, assignee, due));
    }

    public CardOf badge(CardBadge badge) {
        return new CardOf(card.with(List.of(badge)));
    }

    public CardOf changedBy(String actor) {
        var it = card;
        return new CardOf(new CourtCard(
                it.slug(),
                it.court(),
                it.type(),
                it.region(),
                it.sizeBand(),
                it.state(),
                it.phase(),
                it.version() + 1,
                it.goLive(),
                it.baseline(),
                it.actual(),
                it.slips(),
                it.wave(),
                it.analyst(),
                it.analystName(),
                it.health(),
                it.healthReason(),
                it.next(),
                it.done(),
                it.total(),
                it.blocker(),
                it.gateOverride(),
                it.rank(),
                it.changedAt(),
                actor,
                it.badges()));
    }

    private CardOf with(
            Phase phase,
            CardState state,
            @Nullable LocalDate goLive,
            @Nullable Integer wave,
            @Nullable String analyst,
            Health health,
            CourtCard.@Nullable Block blocker) {
        var it = card;
        return new CardOf(new CourtCard(
                it.slug(),
                it.court(),
                it.type(),
                it.region(),
                it.sizeBand(),
                state,
                phase,
                it.version(),
                goLive,
                it.baseline(),
                it.actual(),
                it.slips(),
                wave,
                analyst,
                analyst,
                health,
                it.healthReason(),
                it.next(),
                it.done(),
                it.total(),
                blocker,
                it.gateOverride(),
                it.rank(),
                it.changedAt(),
                it.changedBy(),
                it.badges()));
    }
}

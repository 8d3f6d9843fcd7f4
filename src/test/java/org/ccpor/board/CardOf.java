package org.ccpor.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    /** When the team asks those who cannot sign in. */
    public static final LocalDate ASK_ON = LocalDate.of(2027, 2, 1);

    /** Of a court whose go-live a test is not about. */
    public static final LocalDate LIVE_SINCE = LocalDate.of(2020, 6, 1);

    /** The blocker of a blocked court. */
    public static final UUID BLOCKER = new UUID(0, 1);

    public static CardOf court(String name) {
        var slug = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        var next = step("Scope questionnaire returned", "Return F1", ItemKind.RESPONSE, Party.COURT, null, null);
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
                null,
                0,
                null,
                null,
                null,
                Map.of(),
                Health.ON_TRACK,
                "",
                List.of(next),
                2,
                6,
                List.of(),
                null,
                0,
                Instant.EPOCH,
                "",
                List.of()));
    }

    public CardOf in(Phase phase) {
        return with("phase", phase);
    }

    /** A court that is live has been so for long. */
    public CardOf state(CardState state) {
        var live = state == CardState.LIVE || state == CardState.CLOSED;
        return with("state", state).with("liveSince", live ? LIVE_SINCE : null);
    }

    /** Since that day, by its deployment. */
    public CardOf live(LocalDate since) {
        return state(CardState.LIVE).with("actual", since).with("liveSince", since);
    }

    public CardOf goLive(@Nullable LocalDate date) {
        return with("goLive", date);
    }

    /** Moved once since that date. */
    public CardOf baseline(LocalDate date) {
        return with("baseline", date).with("slips", 1);
    }

    public CardOf wave(int wave) {
        return with("wave", wave);
    }

    public CardOf analyst(String analyst) {
        return with("analyst", analyst).with("analystName", analyst);
    }

    public CardOf health(Health health) {
        return with("health", health);
    }

    public CardOf blockedBy(Party party, String what) {
        return blockedBy(party, what, 12);
    }

    public CardOf blockedBy(Party party, String what, int courtDays) {
        return health(Health.BLOCKED)
                .with(
                        "blockers",
                        List.of(new CourtCard.Block(
                                BLOCKER, what, "Open the firewall", party, Instant.EPOCH, courtDays, ASK_ON)));
    }

    /** Nothing is left to do. */
    public CardOf done() {
        return with("steps", List.of());
    }

    /** Somebody does that next, and nobody anything else. */
    public CardOf next(String title, Party acts, @Nullable String assignee, @Nullable LocalDate due) {
        return steps(step("As the process says", title, ItemKind.TEAM, acts, assignee, due));
    }

    /** These can be done, and nothing else. */
    public CardOf steps(CourtCard.NextStep... steps) {
        return with("steps", List.of(steps));
    }

    /** Something one side can do, without a form. */
    public static CourtCard.NextStep step(
            String wording,
            String title,
            ItemKind kind,
            Party acts,
            @Nullable String assignee,
            @Nullable LocalDate due) {
        return new CourtCard.NextStep(
                "CUR-S3",
                wording,
                title,
                kind,
                CourtCard.NextStep.Asked.ACTS,
                false,
                acts,
                assignee,
                due,
                null,
                Instant.EPOCH,
                acts.signsIn() ? null : ASK_ON);
    }

    public CardOf badge(CardBadge badge) {
        return new CardOf(card.with(List.of(badge)));
    }

    public CardOf changedBy(String actor) {
        return with("version", card.version() + 1).with("changedBy", actor);
    }

    /** The same card but for one of its components. */
    public CardOf with(String component, @Nullable Object value) {
        var components = CourtCard.class.getRecordComponents();
        try {
            var types = new Class<?>[components.length];
            var values = new @Nullable Object[components.length];
            for (var i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(card);
            }
            return new CardOf(CourtCard.class.getDeclaredConstructor(types).newInstance(values));
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(component, impossible);
        }
    }
}

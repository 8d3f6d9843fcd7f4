package org.ccpor.golive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.ccpor.deployment.CardState;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** On the go-live day the court looks up the first order in production, which is what the activation proves. */
@Component
class ActivationTurnSource implements TurnSource {
    private final ActivationTickRepository ticks;
    private final Clock clock;

    ActivationTurnSource(ActivationTickRepository ticks, Clock clock) {
        this.ticks = ticks;
        this.clock = clock;
    }

    @Override
    public Known read(@Nullable String court) {
        var looked = SingletonSupplier.of(() -> Set.copyOf(ticks.courts(ActivationStep.QUERY, court)));
        var today = LocalDate.now(clock);
        return (card, turns) -> {
            var goLive = card.goLive();
            if (card.state() != CardState.ACTIVE
                    || goLive == null
                    || goLive.isAfter(today)
                    || looked.obtain().contains(card.slug())) {
                return;
            }
            card.steps().stream()
                    .filter(it -> it.form() == ReadinessForm.CODE && it.kind() == ItemKind.TEAM)
                    .findFirst()
                    .ifPresent(it -> turns.add(Turn.of(
                            card,
                            it,
                            Party.COURT,
                            "Try the first query",
                            "Look an order up in production, then tick the step",
                            "")));
        };
    }
}

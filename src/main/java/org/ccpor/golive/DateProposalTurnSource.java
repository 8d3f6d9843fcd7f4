package org.ccpor.golive;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.function.Function;
import org.ccpor.base.Change;
import org.ccpor.base.DateFormatter;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.process.Party;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
import org.ccpor.turn.TurnSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The team answers a court that asks for another go-live date. */
@Component
class DateProposalTurnSource implements TurnSource {
    private final DateProposalRepository proposals;
    private final CourtCalendars calendars;
    private final Clock clock;
    private final int answerWithin;

    /** @param answerWithin court days within which the team answers */
    DateProposalTurnSource(
            DateProposalRepository proposals,
            CourtCalendars calendars,
            Clock clock,
            @Value("${ccpor.reviews.answer-within}") int answerWithin) {
        this.proposals = proposals;
        this.calendars = calendars;
        this.clock = clock;
        this.answerWithin = answerWithin;
    }

    /** Whatever date the team sets is an answer. */
    @EventListener
    void on(Change change) {
        if (change.what() == DeploymentChangeKind.GO_LIVE_CHANGED
                || change.what() == DeploymentChangeKind.GO_LIVE_SET) {
            proposals.latest(change.court()).ifPresent(proposals::delete);
        }
    }

    @Override
    public Known read(@Nullable String court) {
        var asked = proposals.asked(court).stream()
                .collect(toMap(DateProposalRepository.Asked::court, Function.identity()));
        return (card, turns) -> {
            var proposal = asked.get(card.slug());
            if (proposal != null) {
                var day = DateFormatter.day(proposal.at(), clock);
                turns.add(Turn.beside(
                        card,
                        "proposal",
                        TurnReason.DUTY,
                        Party.TEAM,
                        null,
                        "Answer the date proposal",
                        proposal.why(),
                        DateFormatter.full(proposal.on()),
                        null,
                        null,
                        calendars.of(card.slug()).after(day, answerWithin)));
            }
        };
    }
}

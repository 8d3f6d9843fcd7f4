package org.ccpor.turn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.ccpor.base.DateFormatter;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.CourtCard;
import org.ccpor.form.FormsByCourt;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Matter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is at one court, for those who see it in full. */
@Service
@Transactional(readOnly = true)
@Everyone
public class TurnService {
    /** So many answers at least tell what is usual. */
    private static final int FEW = 3;

    private final CourtAccess access;
    private final Turns turns;
    private final FormsByCourt forms;
    private final CourtCalendars calendars;
    private final Clock clock;
    private final int answerWithin;

    /** @param answerWithin court days within which the team answers a form that was handed in */
    TurnService(
            CourtAccess access,
            Turns turns,
            FormsByCourt forms,
            CourtCalendars calendars,
            Clock clock,
            @Value("${ccpor.reviews.answer-within}") int answerWithin) {
        this.access = access;
        this.turns = turns;
        this.forms = forms;
        this.calendars = calendars;
        this.clock = clock;
        this.answerWithin = answerWithin;
    }

    /**
     * By when the team answers a form.
     *
     * @param within court days the team has
     */
    public record Answering(LocalDate by, int within) {}

    /**
     * As this card, its plan and its forms stand now, what a card shows first; none for a court that is on no way.
     *
     * @throws AccessDeniedException for a court of others
     */
    public List<Turn> of(CourtCard card) {
        access.mustSee(card.slug(), Matter.COURT);
        return turns.of(card);
    }

    /**
     * By when the team answers a form that was handed in then; the same as its turn says. Reads nothing.
     *
     * @throws AccessDeniedException for a court of others
     */
    public Answering answering(String court, Instant handedIn) {
        access.mustSee(court, Matter.COURT);
        return new Answering(calendars.of(court).after(DateFormatter.day(handedIn, clock), answerWithin), answerWithin);
    }

    /** Court days an answer takes, as the median of all that were given; empty if too few were. */
    public OptionalInt usual() {
        var days = forms.reviews().stream()
                .map(it -> calendars
                        .of(it.court())
                        .courtDaysBetween(
                                DateFormatter.day(it.submittedAt(), clock), DateFormatter.day(it.decidedAt(), clock)))
                .sorted()
                .toList();
        return days.size() < FEW ? OptionalInt.empty() : OptionalInt.of(days.get((days.size() - 1) / 2));
    }
}

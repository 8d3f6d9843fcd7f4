package org.ccpor.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The days courts are closed beyond weekends and holidays. Everybody signed in reads them, coordinators keep them. Each
 * change is published as {@link Change}; the court is empty when all are meant.
 */
@Service
@Transactional
@Everyone
public class CourtClosureService {
    private static final int LONGEST_NAME = 120;

    private final CourtClosureRepository closures;
    private final CourtCalendars calendars;
    private final OwnCalendars own;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CourtClosureService(
            CourtClosureRepository closures,
            CourtCalendars calendars,
            OwnCalendars own,
            ApplicationEventPublisher events,
            Clock clock) {
        this.closures = closures;
        this.calendars = calendars;
        this.own = own;
        this.events = events;
        this.clock = clock;
    }

    /** A court's own closures and those of all courts, by date; of a tribal court its own only. */
    @Transactional(readOnly = true)
    public List<ClosedDay> of(String court) {
        return closures.findOf(court).stream()
                .filter(it -> it.court() != null || !own.keepsOwn(court))
                .map(CourtClosure::asClosedDay)
                .toList();
    }

    /** Closures of all courts, by date. */
    @Transactional(readOnly = true)
    public List<ClosedDay> statewide() {
        return closures.findStatewide().stream().map(CourtClosure::asClosedDay).toList();
    }

    /** Closures of all courts and of each single one, by date. */
    @Transactional(readOnly = true)
    public List<ClosedDay> all() {
        return closures.findAll().stream()
                .map(CourtClosure::asClosedDay)
                .sorted(Comparator.comparing(ClosedDay::date).thenComparing(it -> Objects.toString(it.court(), "")))
                .toList();
    }

    /**
     * Closes a court for a day.
     *
     * @param court slug of the court, or {@code null} for all courts but tribal ones
     * @throws RefusedException if the day is closed anyway or the name is empty or too long
     */
    @Coordinators
    public ClosedDay add(@Nullable String court, LocalDate date, String name) {
        requireGood(date, name.strip());
        var calendar = court == null ? calendars.statewide() : calendars.of(court);
        calendar.closureOn(date).ifPresent(it -> {
            throw alreadyClosed(date, it.name());
        });
        var added = store(new CourtClosure(court, date, name.strip()));
        publish(ClosureChangeKind.ADDED, added, null, date.toString());
        return added;
    }

    /**
     * Takes a closure back.
     *
     * @throws RefusedException if somebody else did already
     */
    @Coordinators
    public void remove(UUID id) {
        var closure = closures.lockById(id)
                .orElseThrow(
                        () -> new RefusedException("This closure was already removed; there is nothing left to do."));
        closures.delete(closure);
        publish(ClosureChangeKind.REMOVED, closure.asClosedDay(), closure.date().toString(), null);
    }

    private ClosedDay store(CourtClosure closure) {
        try {
            return closures.saveAndFlush(closure).asClosedDay();
        } catch (DataIntegrityViolationException addedMeanwhile) {
            var refused = alreadyClosed(closure.date(), "somebody added it a moment ago");
            refused.initCause(addedMeanwhile);
            throw refused;
        }
    }

    private static void requireGood(LocalDate date, String name) {
        if (name.isEmpty()) {
            throw new RefusedException("Name the closure, for example \"Building move\".");
        }
        if (name.length() > LONGEST_NAME) {
            throw new RefusedException("Shorten the name of the closure to %d characters.".formatted(LONGEST_NAME));
        }
        if (!CourtHolidays.covers(date)) {
            throw new RefusedException("The court calendar covers the years %d to %d. Choose a date in those years."
                    .formatted(CourtHolidays.FIRST_YEAR, CourtHolidays.LAST_YEAR));
        }
    }

    private static RefusedException alreadyClosed(LocalDate date, String why) {
        return new RefusedException(
                "The court is closed on %s already (%s).".formatted(DateFormatter.inWords(date), why));
    }

    private void publish(ChangeKind what, ClosedDay day, @Nullable String before, @Nullable String after) {
        var court = day.court() == null ? "" : day.court();
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var actor = signedIn == null ? "" : signedIn.getName(); // never without: the class asks for a signed-in person
        events.publishEvent(new Change(court, what, day.name(), before, after, null, actor, clock.instant()));
    }
}

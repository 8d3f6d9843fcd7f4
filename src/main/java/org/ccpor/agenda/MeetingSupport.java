package org.ccpor.agenda;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.calendar.Closure;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Matter;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What every command on meetings needs: who asks, the meeting as it was seen, its courts, and telling the others. */
@Component
class MeetingSupport {
    private final MeetingRepository meetings;
    private final CourtAccess access;
    private final CourtDirectory courts;
    private final CourtCalendars calendars;
    private final BoardSnapshots board;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingSupport(
            MeetingRepository meetings,
            CourtAccess access,
            CourtDirectory courts,
            CourtCalendars calendars,
            BoardSnapshots board,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.access = access;
        this.courts = courts;
        this.calendars = calendars;
        this.board = board;
        this.events = events;
        this.clock = clock;
    }

    Viewer viewer() {
        return access.viewer();
    }

    String me() {
        return access.viewer().userName();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * A meeting this viewer may see.
     *
     * @throws RefusedException if there is none
     * @throws AccessDeniedException if it is about courts of others; the try is recorded
     */
    Meeting readable(UUID id) {
        return admitted(meetings.findById(id).orElseThrow(() -> new RefusedException("There is no such meeting.")));
    }

    /** @throws AccessDeniedException if it is about courts of others; the try is recorded */
    Meeting admitted(Meeting meeting) {
        var line = meeting.line();
        var taking = taking(line);
        if (!MeetingAccess.mayRead(access.viewer(), taking)) {
            access.refuse(taking, Matter.meeting(line.name()));
        }
        return meeting;
    }

    /** @throws AccessDeniedException if it is somebody else's to do; the try is recorded */
    void mustTick(MeetingAction action) {
        if (!MeetingAccess.mayTick(access.viewer(), action.line())) {
            var line = action.meeting().line();
            access.refuse(taking(line), Matter.meeting(line.name()));
        }
    }

    /** Stores it as it is now, so that a lost race is told here. */
    void store(String lost) {
        try {
            meetings.flush();
        } catch (OptimisticLockingFailureException race) {
            throw new StaleException(lost);
        }
    }

    /** Slugs of the courts that take part: of a planned meeting for all early courts, those that are early now. */
    Set<String> taking(MeetingLine meeting) {
        return meeting.early() && meeting.state() == MeetingState.PLANNED ? early() : meeting.courts();
    }

    /** Courts in Planning and Scope. */
    Set<String> early() {
        return board.current().cards().values().stream()
                .filter(it -> it.state() == CardState.ACTIVE && it.phase().isBefore(Phase.IMPLEMENT))
                .map(CourtCard::slug)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names by slug, by name. */
    Map<String, String> names(Collection<String> slugs) {
        return courts.all().stream()
                .filter(it -> slugs.contains(it.slug()))
                .collect(Collectors.toMap(CourtProfile::slug, CourtProfile::name, (one, _) -> one, LinkedHashMap::new));
    }

    void requireCourts(Set<String> slugs) {
        if (names(slugs).size() != slugs.size()) {
            throw new RefusedException("There is no such court. Choose the courts again.");
        }
    }

    /** Why one of these courts is closed that day; without courts, all but tribal ones. */
    Function<LocalDate, Optional<Closure>> closed(Set<String> slugs) {
        return slugs.isEmpty()
                ? calendars.statewide()::closureOn
                : date -> slugs.stream()
                        .map(calendars::of)
                        .flatMap(it -> it.closureOn(date).stream())
                        .findFirst();
    }

    /** A line in the history of each of these courts, or one for all if there are none. */
    void record(
            Set<String> slugs,
            ChangeKind what,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
        var told = slugs.isEmpty() ? Set.of("") : slugs;
        told.forEach(it -> events.publishEvent(new Change(it, what, subject, before, after, reason, me(), now())));
        events.publishEvent(new MeetingsChanged());
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    @Nullable CourtCard card(String court) {
        return board.current().cards().get(court);
    }
}

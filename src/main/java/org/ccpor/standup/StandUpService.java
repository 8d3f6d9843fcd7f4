package org.ccpor.standup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ccpor.base.RefusedException;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.LiveValue;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Executives;
import org.ccpor.identity.ExecutivesAndDisplays;
import org.ccpor.standup.StandUpChanged.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one stand-up that runs. It lives in the database alone, so it goes on whoever leaves and whatever restarts. Every
 * command names the stand-up the person saw and is refused when that one has ended.
 */
@Service
@Transactional
@Executives
public class StandUpService {
    private static final int LONGEST_MINUTES = 120;

    private final StandUpRepository repository;
    private final SummaryWriter summaries;
    private final BoardSnapshots board;
    private final CourtAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final LiveValue<Optional<RunningStandUp>> running;

    StandUpService(
            StandUpRepository repository,
            SummaryWriter summaries,
            BoardSnapshots board,
            CourtAccess access,
            ApplicationEventPublisher events,
            Clock clock,
            LiveTopics topics) {
        this.repository = repository;
        this.summaries = summaries;
        this.board = board;
        this.access = access;
        this.events = events;
        this.clock = clock;
        running = new LiveValue<>(topics, Set.of(new StandUpChanged(Part.WALK)), _ -> repository.committed());
    }

    /** Whether somebody else was faster, and who. */
    public record Begun(long id, boolean joined, String by) {}

    /** The stand-up that runs; empty if none does. Read once after each change. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    @ExecutivesAndDisplays
    public Optional<RunningStandUp> running() {
        return running.now();
    }

    /** From when on a stand-up that starts now tells what is new. */
    @Transactional(readOnly = true)
    @ExecutivesAndDisplays
    public Instant since() {
        return SinceRule.of(repository.lastEnded(), clock.instant(), clock.getZone());
    }

    /** Starts one, or joins the one that somebody started a moment before. */
    @Coordinators
    public Begun start(StandUpScope lens) {
        var me = access.viewer();
        // Before anything is read, so that the second of two who start at once waits here and then sees the first
        // one's.
        var mine = repository.begin(lens.walk().name(), lens.everything(), clock.instant(), me.userName()) == 1;
        var now = repository
                .running()
                .orElseThrow(() -> new RefusedException("It ended at this moment; start another one."));
        joined(now.id());
        if (mine) {
            now.tellSince(since());
            take(now, lens);
        }
        events.publishEvent(new StandUpChanged(Part.WALK));
        return new Begun(now.id(), !mine, now.startedBy());
    }

    /** Notes that this person took part. */
    public void join(long id) {
        if (repository.runs(id)) {
            joined(id);
        }
    }

    /** From now on everybody follows this person. */
    @Coordinators
    public void takeLead(long id) {
        var now = locked(id);
        joined(id);
        now.lead(access.viewer().userName());
        events.publishEvent(new StandUpChanged(Part.WALK));
    }

    /** Takes everybody to that court; for who leads. */
    @Coordinators
    public void go(long id, String court) {
        var now = locked(id);
        now.requireLead(access.viewer().userName());
        access.requireKnown(court);
        now.look(court, clock.instant());
        events.publishEvent(new StandUpChanged(Part.WALK));
    }

    /** Walks another way; the court everybody looks at stays if it is on it. */
    @Coordinators
    public void choose(long id, StandUpScope lens) {
        take(locked(id), lens);
        events.publishEvent(new StandUpChanged(Part.WALK));
    }

    /** Keeps the topic for after the stand-up, or takes that back. */
    @Coordinators
    public void park(long id, String court, boolean parked) {
        var now = locked(id);
        access.requireKnown(court);
        now.park(court, parked ? access.viewer().userName() : null);
        events.publishEvent(new StandUpChanged(Part.WALK));
    }

    /** @param minutes from now; {@code null} stops the timer */
    @Coordinators
    public void timer(long id, @Nullable Integer minutes) {
        var now = locked(id);
        if (minutes != null && (minutes < 1 || minutes > LONGEST_MINUTES)) {
            throw new RefusedException("A timer runs for 1 to " + LONGEST_MINUTES + " minutes.");
        }
        now.timer(minutes == null ? null : clock.instant().plus(Duration.ofMinutes(minutes)));
        events.publishEvent(new StandUpChanged(Part.WALK));
    }

    /** Ends it for everybody and keeps its summary; nothing happens if somebody did so before. */
    @Coordinators
    public void end(long id) {
        repository.lockRunning().filter(it -> it.id() == id).ifPresent(it -> {
            summaries.make(it, access.viewer(), clock.instant());
            events.publishEvent(new StandUpChanged(Part.WALK));
        });
    }

    private StandUp locked(long id) {
        return repository
                .lockRunning()
                .filter(it -> it.id() == id)
                .orElseThrow(
                        () -> new RefusedException("This stand-up has ended; its summary is among the past ones."));
    }

    private void joined(long id) {
        var me = access.viewer();
        repository.join(id, me.userName(), me.displayName(), clock.instant());
    }

    private void take(StandUp now, StandUpScope lens) {
        var snapshot = board.current();
        var way = WalkOrderRule.of(snapshot.cards().values(), lens, now.since(), snapshot.today()).stream()
                .map(CourtCard::slug)
                .toList();
        now.take(lens, way, clock.instant());
    }
}

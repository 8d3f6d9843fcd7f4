package org.ccpor.standup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccpor.base.Refused;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCards;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.standup.StandUpChanged.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one stand-up that runs. It lives in the database alone, so it goes on whoever leaves and whatever restarts. Every
 * command names the stand-up the person saw and is refused when that one has ended.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'EXECUTIVE')")
public class StandUps {
    private static final String RUNS = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR')";
    private static final int LONGEST_MINUTES = 120;

    private final StandUpTable table;
    private final SummaryMaker summaries;
    private final CourtCards courts;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandUps(
            StandUpTable table,
            SummaryMaker summaries,
            CourtCards courts,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.summaries = summaries;
        this.courts = courts;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** Whether somebody else was faster, and who. */
    public record Begun(long id, boolean joined, String by) {}

    /** The stand-up that runs; empty if none does. */
    @Transactional(readOnly = true)
    public Optional<StandUp> running() {
        return table.running();
    }

    /** From when on a stand-up that starts now tells what is new. */
    @Transactional(readOnly = true)
    public Instant since() {
        return SinceRule.of(table.lastEnded(), clock.instant(), clock.getZone());
    }

    /** Starts one, or joins the one that somebody started a moment before. */
    @PreAuthorize(RUNS)
    public Begun start(Lens lens) {
        var me = viewer.get();
        // Before anything is read, so that the second of two who start at once waits here and then sees the first
        // one's.
        var mine = table.begin(lens, clock.instant(), me);
        var now = table.running().orElseThrow(() -> new Refused("It ended at this moment; start another one."));
        table.join(now.id(), me, clock.instant());
        if (mine) {
            table.since(now.id(), since());
            walk(table.running().orElseThrow(), lens);
        }
        events.publishEvent(new StandUpChanged(Part.WALK));
        return new Begun(now.id(), !mine, now.startedBy());
    }

    /** Notes that this person took part. */
    public void join(long id) {
        if (table.running().filter(it -> it.id() == id).isPresent()) {
            table.join(id, viewer.get(), clock.instant());
        }
    }

    /** From now on everybody follows this person. */
    @PreAuthorize(RUNS)
    public void takeLead(long id) {
        locked(id);
        table.join(id, viewer.get(), clock.instant());
        table.lead(id, viewer.get().userName());
        events.publishEvent(new StandUpChanged(Part.WALK));
    }

    /** Takes everybody to that court; for who leads. */
    @PreAuthorize(RUNS)
    public void go(long id, String court) {
        var now = locked(id);
        if (!now.lead().equals(viewer.get().userName())) {
            throw new Refused(now.leadName() + " leads now; take the lead to go on to another court.");
        }
        requireCourt(court);
        table.go(id, court, clock.instant());
        events.publishEvent(new StandUpChanged(Part.WALK));
    }

    /** Walks another way; the court everybody looks at stays if it is on it. */
    @PreAuthorize(RUNS)
    public void choose(long id, Lens lens) {
        walk(locked(id), lens);
        events.publishEvent(new StandUpChanged(Part.WALK));
    }

    /** Keeps the topic for after the stand-up, or takes that back. */
    @PreAuthorize(RUNS)
    public void park(long id, String court, boolean parked) {
        locked(id);
        requireCourt(court);
        table.park(id, court, parked ? viewer.get().userName() : null);
        events.publishEvent(new StandUpChanged(Part.WALK));
    }

    /** @param minutes from now; {@code null} stops the timer */
    @PreAuthorize(RUNS)
    public void timer(long id, @Nullable Integer minutes) {
        locked(id);
        if (minutes != null && (minutes < 1 || minutes > LONGEST_MINUTES)) {
            throw new Refused("A timer runs for 1 to " + LONGEST_MINUTES + " minutes.");
        }
        table.timer(id, minutes == null ? null : clock.instant().plus(Duration.ofMinutes(minutes)));
        events.publishEvent(new StandUpChanged(Part.WALK));
    }

    /** Ends it for everybody and keeps its summary; nothing happens if somebody did so before. */
    @PreAuthorize(RUNS)
    public void end(long id) {
        var held = table.lock();
        var now = table.running();
        if (held == null || now.isEmpty() || now.get().id() != id) {
            return;
        }
        summaries.make(now.get(), viewer.get(), clock.instant());
        table.end(id, viewer.get().userName(), clock.instant());
        events.publishEvent(new StandUpChanged(Part.WALK));
    }

    private StandUp locked(long id) {
        var held = table.lock();
        if (held == null || held != id) {
            throw new Refused("This stand-up has ended; its summary is among the past ones.");
        }
        return table.running().orElseThrow();
    }

    private void walk(StandUp now, Lens lens) {
        var way = WalkOrder.of(courts.all(), lens, now.since(), LocalDate.now(clock)).stream()
                .map(CourtCard::slug)
                .toList();
        table.walk(now.id(), lens, way);
        if (now.court() == null || !way.contains(now.court())) {
            table.go(now.id(), first(way, now), clock.instant());
        }
    }

    /** The first court nobody talked about yet. */
    private static @Nullable String first(List<String> way, StandUp now) {
        var done = now.stops().stream()
                .filter(StandUp.Stop::discussed)
                .map(StandUp.Stop::court)
                .toList();
        return way.stream().filter(it -> !done.contains(it)).findFirst().orElse(way.isEmpty() ? null : way.getFirst());
    }

    private void requireCourt(String court) {
        if (courts.one(court).isEmpty()) {
            throw new Refused("There is no such court.");
        }
    }
}

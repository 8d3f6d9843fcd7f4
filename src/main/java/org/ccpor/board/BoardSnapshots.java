package org.ccpor.board;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ccpor.base.Change;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCards;
import org.ccpor.deployment.OpenIncidentCount;
import org.ccpor.readiness.incident.OpenIncidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the node's one snapshot of the board. A committed change makes it re-read that one court, however many people
 * watch; a burst of changes is folded into one new snapshot. Reading happens on one thread of its own, so the person who
 * changed something does not wait for it.
 */
@Component
public class BoardSnapshots {
    private static final Logger LOG = LoggerFactory.getLogger(BoardSnapshots.class);
    private static final long RETRY_SECONDS = 2;

    private final CourtCards courts;
    private final OpenIncidents incidents;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Timer refreshes;
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("board-snapshot").daemon().factory());
    private final Set<String> changed = new LinkedHashSet<>();
    private final Set<String> incidentsChanged = new LinkedHashSet<>();
    private boolean everything;
    private volatile BoardSnapshot current;

    BoardSnapshots(
            CourtCards courts,
            OpenIncidents incidents,
            Clock clock,
            ApplicationEventPublisher events,
            MeterRegistry meters) {
        this.courts = courts;
        this.incidents = incidents;
        this.clock = clock;
        this.events = events;
        this.refreshes = meters.timer("board.snapshot.refresh");
        this.current = new BoardSnapshot(0, LocalDate.now(clock), Map.of());
    }

    /** The newest snapshot. Never waits. */
    public BoardSnapshot current() {
        return current;
    }

    /** Reads every court again; for changes that no single court names, such as imported data. */
    public void reload() {
        mark(true, Set.of());
    }

    /** Waits until every change reported so far is in {@link #current()}. For tests and for the start. */
    public void settle() throws InterruptedException {
        var done = new CountDownLatch(1);
        reader.execute(done::countDown);
        done.await();
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() throws InterruptedException {
        reload();
        settle();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(Change change) {
        if (change.what().startsWith("incident.")) {
            synchronized (changed) {
                incidentsChanged.add(change.court());
            }
        }
        mark(change.court().isEmpty(), Set.of(change.court()));
    }

    /** Health and days left depend on the day, so a new day is a change of every court. */
    @Scheduled(cron = "1 0 0 * * *", zone = "America/Los_Angeles")
    void newDay() {
        reload();
    }

    private void mark(boolean all, Set<String> slugs) {
        synchronized (changed) {
            everything |= all;
            changed.addAll(slugs);
        }
        reader.execute(this::drain);
    }

    private void drain() {
        Set<String> slugs;
        Set<String> counted;
        boolean all;
        synchronized (changed) {
            slugs = Set.copyOf(changed);
            counted = Set.copyOf(incidentsChanged);
            all = everything;
            changed.clear();
            incidentsChanged.clear();
            everything = false;
        }
        if (slugs.isEmpty() && !all) {
            return;
        }
        try {
            refreshes.record(() -> read(slugs, counted, all));
        } catch (RuntimeException unreadable) {
            LOG.warn("The board could not be read again, next try in {} s: {}", RETRY_SECONDS, unreadable.toString());
            synchronized (changed) {
                changed.addAll(slugs);
                incidentsChanged.addAll(counted);
                everything |= all;
            }
            reader.schedule(this::drain, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Incidents are counted again only where they changed, so that no other change costs a statement more. */
    private void read(Set<String> slugs, Set<String> counted, boolean all) {
        var cards = all ? new HashMap<String, CourtCard>() : new HashMap<>(current.cards());
        var counts = all ? incidents.all() : incidents.of(counted);
        if (all) {
            courts.all().forEach(it -> cards.put(it.slug(), reuse(it.with(count(counts, it.slug())))));
        } else {
            slugs.forEach(slug -> courts.one(slug)
                    .map(it -> it.with(counted.contains(slug) ? count(counts, slug) : before(slug)))
                    .ifPresentOrElse(it -> cards.put(slug, reuse(it)), () -> cards.remove(slug)));
        }
        var revision = current.revision() + 1;
        var touched = new HashMap<>(current.touched());
        (all ? cards.keySet() : slugs).forEach(slug -> touched.put(slug, revision));
        current = new BoardSnapshot(revision, LocalDate.now(clock), Map.copyOf(cards), Map.copyOf(touched));
        events.publishEvent(new BoardRefreshed(current.revision()));
    }

    private static OpenIncidentCount count(Map<String, OpenIncidentCount> counts, String slug) {
        return counts.getOrDefault(slug, OpenIncidentCount.NONE);
    }

    private OpenIncidentCount before(String slug) {
        var card = current.cards().get(slug);
        return card == null ? OpenIncidentCount.NONE : card.incidents();
    }

    private CourtCard reuse(CourtCard card) {
        var before = current.cards().get(card.slug());
        return before != null && card.equals(before) ? before : card;
    }

    @PreDestroy
    void stop() {
        reader.shutdownNow();
    }
}

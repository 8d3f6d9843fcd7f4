package org.ccpor.board;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ccpor.base.Change;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCards;
import org.ccpor.turn.Turn;
import org.ccpor.turn.Turns;
import org.ccpor.turn.TurnsChanged;
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
    private final Turns turns;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Timer refreshes;
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("board-snapshot").daemon().factory());
    private final Map<String, Set<String>> changed = new LinkedHashMap<>();
    private boolean everything;
    private volatile BoardSnapshot current;

    BoardSnapshots(
            CourtCards courts, Turns turns, Clock clock, ApplicationEventPublisher events, MeterRegistry meters) {
        this.courts = courts;
        this.turns = turns;
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
        mark(true, Map.of());
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
        mark(change.court().isEmpty(), Map.of(change.court(), Set.of(change.actor())));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TurnsChanged change) {
        mark(false, Map.of(change.court(), Set.of(change.by())));
    }

    /** Health and days left depend on the day, so a new day is a change of every court. */
    @Scheduled(cron = "1 0 0 * * *", zone = "America/Los_Angeles")
    void newDay() {
        reload();
    }

    private void mark(boolean all, Map<String, Set<String>> actors) {
        remember(all, actors);
        reader.execute(this::drain);
    }

    private void remember(boolean all, Map<String, Set<String>> actors) {
        synchronized (changed) {
            everything |= all;
            actors.forEach((slug, who) ->
                    changed.computeIfAbsent(slug, _ -> new HashSet<>()).addAll(who));
        }
    }

    private void drain() {
        Map<String, Set<String>> actors;
        boolean all;
        synchronized (changed) {
            actors = Map.copyOf(changed);
            all = everything;
            changed.clear();
            everything = false;
        }
        if (actors.isEmpty() && !all) {
            return;
        }
        try {
            refreshes.record(() -> read(actors, all));
        } catch (RuntimeException unreadable) {
            LOG.warn("The board could not be read again, next try in {} s: {}", RETRY_SECONDS, unreadable.toString());
            remember(all, actors);
            reader.schedule(this::drain, RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void read(Map<String, Set<String>> changes, boolean all) {
        var slugs = changes.keySet();
        var before = current;
        var cards = all ? new HashMap<String, CourtCard>() : new HashMap<>(before.cards());
        var next = new HashMap<>(before.turns());
        if (all) {
            courts.all().forEach(it -> cards.put(it.slug(), it));
            next.clear();
            next.putAll(turns.all(cards.values()));
        } else {
            slugs.forEach(slug -> {
                cards.remove(slug);
                next.remove(slug);
                courts.one(slug).ifPresent(it -> {
                    cards.put(slug, it);
                    next.put(slug, turns.of(it));
                });
            });
        }
        cards.replaceAll((slug, card) -> same(before, card, next.getOrDefault(slug, List.of())));
        var revision = before.revision() + 1;
        var touched = new HashMap<>(before.touched());
        (all ? cards.keySet() : slugs).forEach(slug -> touched.put(slug, revision));
        var actors = new HashMap<>(before.actors());
        changes.forEach((slug, who) -> actors.put(slug, later(actors.getOrDefault(slug, Map.of()), who, revision)));
        current = new BoardSnapshot(
                revision,
                LocalDate.now(clock),
                Map.copyOf(cards),
                Map.copyOf(next),
                Map.copyOf(touched),
                Map.copyOf(actors));
        events.publishEvent(new BoardRefreshed(current.revision()));
    }

    private static Map<String, Long> later(Map<String, Long> before, Set<String> who, long revision) {
        var all = new HashMap<>(before);
        who.forEach(it -> all.put(it, revision));
        return Map.copyOf(all);
    }

    /** The card of before where nothing is new. */
    private static CourtCard same(BoardSnapshot before, CourtCard card, List<Turn> turns) {
        var known = before.cards().get(card.slug());
        return known != null
                        && card.equals(known)
                        && turns.equals(before.turns().get(card.slug()))
                ? known
                : card;
    }

    @PreDestroy
    void stop() {
        reader.shutdownNow();
    }
}

package org.ccpor.board;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Soft limits that the board shows as "n / limit": courts in a phase, and go-lives in one week (trainer capacity). Read
 * once and kept, because every open board asks on every change; that takes no connection.
 */
@Service
@Transactional
@Everyone
public class BoardLimitService {
    private static final String GO_LIVES_PER_WEEK = "go-lives-per-week";
    private static final int MOST = 999;

    private final BoardLimitRepository limits;
    private final BoardSnapshots snapshots;
    private volatile @Nullable Map<String, Integer> known;

    BoardLimitService(BoardLimitRepository limits, BoardSnapshots snapshots) {
        this.limits = limits;
        this.snapshots = snapshots;
    }

    /** Limit of courts per phase; phases without a limit are absent. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<Phase, Integer> perPhase() {
        var perPhase = new EnumMap<Phase, Integer>(Phase.class);
        for (var phase : Phase.values()) {
            var limit = all().get(phase.slug());
            if (limit != null) {
                perPhase.put(phase, limit);
            }
        }
        return perPhase;
    }

    /** Limit of go-lives in one calendar week, or {@code null}. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public @Nullable Integer goLivesPerWeek() {
        return all().get(GO_LIVES_PER_WEEK);
    }

    /**
     * Sets or clears the limit of a phase.
     *
     * @param seen the limit that the person saw
     * @throws StaleException if somebody set another one since
     * @throws RefusedException if it is not between 1 and 999
     */
    @Coordinators
    public void limit(Phase phase, @Nullable Integer courts, @Nullable Integer seen) {
        store(phase.slug(), courts, seen);
    }

    /**
     * Sets or clears the limit of go-lives per week.
     *
     * @param seen the limit that the person saw
     * @throws StaleException if somebody set another one since
     * @throws RefusedException if it is not between 1 and 999
     */
    @Coordinators
    public void limitGoLives(@Nullable Integer perWeek, @Nullable Integer seen) {
        store(GO_LIVES_PER_WEEK, perWeek, seen);
    }

    private void store(String subject, @Nullable Integer limit, @Nullable Integer seen) {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw new RefusedException("A limit is a number from 1 to " + MOST + ", or empty for none.");
        }
        var held = limits.findById(subject);
        var most = held.map(BoardLimit::most).orElse(null);
        if (Objects.equals(most, limit)) {
            return;
        }
        if (!Objects.equals(most, seen)) {
            throw new StaleException("Someone else %s. Save again to replace it."
                    .formatted(most == null ? "cleared the limit" : "set the limit to " + most));
        }
        try {
            if (limit == null) {
                held.ifPresent(limits::delete);
            } else if (held.isPresent()) {
                held.get().change(limit);
            } else {
                limits.save(new BoardLimit(subject, limit));
            }
            limits.flush();
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException race) {
            throw new StaleException("Someone else changed this limit at the same time. Save again to replace it.");
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
                snapshots.reload();
            }
        });
    }

    private synchronized void forget() {
        known = null;
    }

    private Map<String, Integer> all() {
        var read = known;
        return read == null ? read() : read;
    }

    /** Holds the lock, so that limits read before a commit cannot replace what the commit made invalid. */
    private synchronized Map<String, Integer> read() {
        var read = known;
        if (read == null) {
            read = limits.findAll().stream()
                    .collect(Collectors.toUnmodifiableMap(BoardLimit::subject, BoardLimit::most));
            known = read;
        }
        return read;
    }
}

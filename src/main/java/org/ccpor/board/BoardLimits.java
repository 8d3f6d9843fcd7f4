package org.ccpor.board;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccpor.base.Refused;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
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
@PreAuthorize("isAuthenticated()")
public class BoardLimits {
    private static final String GO_LIVES_PER_WEEK = "go-lives-per-week";
    private static final int MOST = 999;

    private final BoardLimitRepository limits;
    private final BoardSnapshots snapshots;
    private volatile @Nullable Map<String, Integer> known;

    BoardLimits(BoardLimitRepository limits, BoardSnapshots snapshots) {
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
     * @throws Refused if it is not between 1 and 999
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void limit(Phase phase, @Nullable Integer courts) {
        store(phase.slug(), courts);
    }

    /**
     * Sets or clears the limit of go-lives per week.
     *
     * @throws Refused if it is not between 1 and 999
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void limitGoLives(@Nullable Integer perWeek) {
        store(GO_LIVES_PER_WEEK, perWeek);
    }

    private void store(String subject, @Nullable Integer limit) {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw new Refused("A limit is a number from 1 to " + MOST + ", or empty for none.");
        }
        if (limit == null) {
            limits.clear(subject);
        } else {
            limits.set(subject, limit);
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

package org.ccpor.standup;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stand-ups: at most one runs. */
interface StandUpRepository extends Repository<StandUp, Long> {
    /** Zero if one runs already; waits for somebody who starts one at this moment. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert ignore into stand_up (running, walk, everything, since, started_at, started_by, led_by)
            values (1, :walk, :everything, :now, :now, :by, :by)
            """)
    int begin(String walk, boolean everything, Instant now, String by);

    @Query("select s from StandUp s where s.running = 1")
    Optional<StandUp> running();

    /** The one that runs as it is committed by now. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    default Optional<RunningStandUp> committed() {
        return running().map(StandUp::state);
    }

    /** Holds the running one until the transaction ends, so that commands follow each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StandUp s where s.running = 1")
    Optional<StandUp> lockRunning();

    @Query("select count(s) > 0 from StandUp s where s.id = :id and s.running = 1")
    boolean runs(long id);

    /** When the last one ended. */
    @Query("select max(s.endedAt) from StandUp s")
    @Nullable Instant lastEnded();

    /** Notes that somebody took part, however often and from however many windows that is said. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert ignore into stand_up_person (stand_up, person, name, joined_at) values (:id, :person, :name, :now)
            """)
    void join(long id, String person, String name, Instant now);

    Optional<StandUp> findByIdAndEndedAtIsNotNull(long id);

    /**
     * Those that ended, newest first.
     *
     * @param text anywhere in a line or in the name of its court, whatever its case; empty for all
     * @param like the same for "like", escaped by "!"
     */
    @Query("""
            select s from StandUp s where s.endedAt is not null and (:text = '' or exists (
                select 1 from s.lines l where l.text like :like escape '!' or l.courtName like :like escape '!'))
            order by s.id desc
            """)
    List<StandUp> search(String text, String like, Limit most);
}

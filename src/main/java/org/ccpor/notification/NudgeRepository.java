package org.ccpor.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NudgeRepository extends Repository<Nudge, String> {
    /** So that there is a row to lock; does nothing if the court was reminded before. */
    @Modifying
    @Query("insert into Nudge (court, at, askedBy) values (:court, :at, :by) on conflict do nothing")
    void insertIfNone(String court, Instant at, String by);

    /** Locked until the transaction ends: of two reminders at once, the second sees the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Nudge n where n.court = :court")
    Nudge lock(String court);
}

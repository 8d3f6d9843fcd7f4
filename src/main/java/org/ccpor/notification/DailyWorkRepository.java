package org.ccpor.notification;

import jakarta.persistence.QueryHint;
import java.time.LocalDate;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface DailyWorkRepository extends Repository<DailyWork, DailyWork.Key> {
    /** Whether this transaction is the one to do it; it counts as done when the transaction commits. */
    default boolean begin(String work, String subject, LocalDate day) {
        return insertIfNew(work, subject, day) == 1;
    }

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into daily_work (work, subject, day) values (:work, :subject, :day)")
    @QueryHints(@QueryHint(name = HibernateHints.HINT_NATIVE_SPACES, value = "daily_work"))
    int insertIfNew(String work, String subject, LocalDate day);

    @Modifying
    @Query("delete from DailyWork w where w.day < :limit")
    void deleteBefore(LocalDate limit);
}

package org.ccpor.notification;

import jakarta.persistence.QueryHint;
import java.time.Instant;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface ToldOnceRepository extends Repository<ToldOnce, ToldOnce.Key> {
    /** Whether it is new to this person; of two who tell it at once, one hears yes. */
    default boolean isNew(String recipient, String once, Instant at) {
        return insertIfNew(recipient, ToldOnce.hash(once), at) == 1;
    }

    /** Does not flush the deed that is under way, nor look through it. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert ignore into notice_told (recipient, once_hash, at) values (:recipient, :hash, :at)")
    @QueryHints({
        @QueryHint(name = HibernateHints.HINT_NATIVE_SPACES, value = "notice_told"),
        @QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT")
    })
    int insertIfNew(String recipient, String hash, Instant at);

    @Modifying
    @Query("delete from ToldOnce t where t.at < :limit")
    void deleteBefore(Instant limit);
}

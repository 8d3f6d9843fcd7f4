package org.ccpor.agenda.feed;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calendar addresses. What changes one is a single statement: calendar programs ask at any moment, also for an address
 * that its owner renews just then.
 */
public interface CalendarFeedRepository extends Repository<CalendarFeed, UUID> {
    CalendarFeed save(CalendarFeed feed);

    /** Oldest first. */
    List<CalendarFeed> findByOwnerOrderByMadeAscIdAsc(String owner);

    /** Holds the owner's addresses, so that two tabs do not make one too many. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f.id from CalendarFeed f where f.owner = :owner")
    List<UUID> lockIds(String owner);

    Optional<CalendarFeed> findBySecretHash(String hash);

    /** The old address ends. */
    @Modifying
    @Query("update CalendarFeed f set f.secretHash = :hash, f.used = null where f.id = :id and f.owner = :owner")
    int renew(UUID id, String owner, String hash);

    @Modifying
    @Query("delete CalendarFeed f where f.id = :id and f.owner = :owner")
    int remove(UUID id, String owner);

    @Transactional
    @Modifying
    @Query("update CalendarFeed f set f.used = :at where f.id = :id")
    void noteUse(UUID id, Instant at);
}

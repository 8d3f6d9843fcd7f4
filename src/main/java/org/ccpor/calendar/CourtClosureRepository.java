package org.ccpor.calendar;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CourtClosureRepository extends Repository<CourtClosure, UUID> {
    List<CourtClosure> findAll();

    /** The court's own closures and those of all courts. */
    @Query("select c from CourtClosure c where c.court = :court or c.court is null order by c.date")
    List<CourtClosure> findOf(String court);

    @Query("select c from CourtClosure c where c.court is null order by c.date")
    List<CourtClosure> findStatewide();

    /** Locked until the transaction ends: of two who remove it, the second finds nothing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CourtClosure c where c.id = :id")
    Optional<CourtClosure> lockById(UUID id);

    CourtClosure saveAndFlush(CourtClosure closure);

    void delete(CourtClosure closure);
}

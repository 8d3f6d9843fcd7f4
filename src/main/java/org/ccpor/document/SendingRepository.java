package org.ccpor.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SendingRepository extends Repository<Sending, UUID> {
    Sending save(Sending sending);

    /** The newest first. */
    @Query("select s from Sending s join fetch s.document where s.court = :court order by s.sentAt desc, s.id")
    List<Sending> of(String court);

    @Query("select s from Sending s join fetch s.document where s.court = :court and s.id = :id")
    Optional<Sending> find(String court, UUID id);

    @Query("select count(s) > 0 from Sending s where s.document.id = :document")
    boolean existsOf(UUID document);
}

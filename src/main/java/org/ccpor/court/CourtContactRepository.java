package org.ccpor.court;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CourtContactRepository extends Repository<CourtContact, UUID> {
    List<CourtContact> findByCourtOrderBySideAscNameAsc(String court);

    Optional<CourtContact> findById(UUID id);

    CourtContact save(CourtContact contact);

    void delete(CourtContact contact);

    /** Sends the statements now, so that a lost race shows inside the command. */
    void flush();
}

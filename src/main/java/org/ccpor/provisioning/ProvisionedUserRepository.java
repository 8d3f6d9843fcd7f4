package org.ccpor.provisioning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProvisionedUserRepository extends Repository<ProvisionedUser, UUID> {
    Optional<ProvisionedUser> findByCourtAndId(String court, UUID id);

    Optional<ProvisionedUser> findByCourtAndEntryWorkEmail(String court, String email);

    List<ProvisionedUser> findByCourtAndIdIn(String court, Collection<UUID> ids);

    /** Also removed ones. */
    @Query("select u from ProvisionedUser u where u.court = :court order by u.entry.lastName, u.entry.firstName, u.id")
    List<ProvisionedUser> findAll(String court);

    /** The court's own row, so that two first imports into an empty list wait for each other. */
    @Query(nativeQuery = true, value = "select slug from court where slug = :court for update")
    Optional<String> lockCourt(String court);

    ProvisionedUser save(ProvisionedUser user);

    /**
     * Sends the statements now, so that a lost race shows inside the command.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if the court lists an e-mail already
     */
    void flush();
}

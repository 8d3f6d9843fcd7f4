package org.ccpor.golive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DateProposalRepository extends Repository<DateProposal, UUID> {
    Optional<DateProposal> findById(UUID deployment);

    /** Of the court's latest deployment. */
    @Query("""
            select p from DateProposal p join Deployment d on d.id = p.deploymentId
            where d.court = :court and d.number = (select max(n.number) from Deployment n where n.court = d.court)
            """)
    Optional<DateProposal> latest(String court);

    DateProposal save(DateProposal proposal);

    void delete(DateProposal proposal);

    /**
     * Not answered yet, of each court's latest deployment.
     *
     * @param court {@code null} for all
     */
    @Query("""
            select new org.ccpor.golive.DateProposalRepository$Asked(d.court, p.proposedOn, p.why, p.proposedAt)
            from DateProposal p join Deployment d on d.id = p.deploymentId
            where (:court is null or d.court = :court)
                and d.number = (select max(n.number) from Deployment n where n.court = d.court)
            """)
    List<Asked> asked(@Nullable String court);

    /** A date that a court asked for. */
    record Asked(String court, LocalDate on, String why, Instant at) {}
}

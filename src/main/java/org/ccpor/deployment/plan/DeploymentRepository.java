package org.ccpor.deployment.plan;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ccpor.process.Phase;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/**
 * Every deployment of every court. Reads that end at an entity by its court do not flush what the transaction has changed so
 * far: the changed entities are at hand, a new one is flushed when it is made, and looking through all of them before each
 * read is most of what a command costs.
 */
public interface DeploymentRepository extends Repository<Deployment, UUID> {
    Deployment save(Deployment deployment);

    void flush();

    /** The court's latest deployment with its items, to read. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select d from Deployment d left join fetch d.items where d.court = :court and d.number ="
            + " (select max(n.number) from Deployment n where n.court = :court)")
    Optional<Deployment> latest(String court);

    /** Every court's latest deployment with its items, to read. */
    @Query("select d from Deployment d left join fetch d.items where d.number ="
            + " (select max(n.number) from Deployment n where n.court = d.court)")
    List<Deployment> latest();

    /**
     * The court's latest deployment, locked: commands on one court follow each other. One locking read without a
     * subquery, so that the transaction's snapshot is taken after the wait and not before.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select d from Deployment d where d.court = :court order by d.number desc limit 1")
    Optional<Deployment> lockLatest(String court);

    /** User name of the analyst of the court's latest deployment; looks at nothing the transaction has not sent yet. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query("select d.analyst from Deployment d where d.court = :court order by d.number desc limit 1")
    Optional<String> latestAnalyst(String court);

    /** All of a court, the latest first. */
    List<Deployment> findByCourtOrderByNumberDesc(String court);

    Optional<Deployment> findByCourtAndNumber(String court, int number);

    /** The active cards of a column in their hand-set order. */
    @Query("select d from Deployment d where d.place.phase = :phase and d.standing.state ="
            + " org.ccpor.deployment.CardState.ACTIVE order by d.handRank, d.court")
    List<Deployment> column(Phase phase);

    @Query("select coalesce(max(d.handRank), 0) from Deployment d where d.place.phase = :phase")
    int lastRank(Phase phase);
}

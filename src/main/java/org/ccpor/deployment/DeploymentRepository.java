package org.ccpor.deployment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ccpor.process.Phase;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeploymentRepository extends Repository<Deployment, UUID> {
    Deployment save(Deployment deployment);

    void flush();

    Optional<Deployment> findFirstByCourtOrderByNumberDesc(String court);

    /**
     * The court's latest deployment, locked: commands on one court follow each other. One locking read without a
     * subquery, so that the transaction's snapshot is taken after the wait and not before.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Deployment> findTopByCourtOrderByNumberDesc(String court);

    /** All of a court, the latest first. */
    List<Deployment> findByCourtOrderByNumberDesc(String court);

    Optional<Deployment> findByCourtAndNumber(String court, int number);

    /** The active cards of a column in their hand-set order. */
    @Query("select d from Deployment d where d.place.phase = :phase and d.standing.state ="
            + " org.ccpor.deployment.CardState.ACTIVE order by d.handRank, d.court")
    List<Deployment> column(Phase phase);

    @Query("select coalesce(max(d.handRank), 0) from Deployment d where d.place.phase = :phase")
    int lastRank(Phase phase);

    /** Every court's latest deployment with its items; blockers come by {@link #withBlockers}. */
    @Query("select d from Deployment d left join fetch d.items where d.number ="
            + " (select max(n.number) from Deployment n where n.court = d.court)")
    List<Deployment> latest();

    @Query("select d from Deployment d left join fetch d.blockers b where d.number ="
            + " (select max(n.number) from Deployment n where n.court = d.court)")
    List<Deployment> withBlockers();

    @Query("select d from Deployment d left join fetch d.items where d.court = :court and d.number ="
            + " (select max(n.number) from Deployment n where n.court = :court)")
    Optional<Deployment> latest(String court);

    @Query("select d from Deployment d left join fetch d.blockers where d.court = :court and d.number ="
            + " (select max(n.number) from Deployment n where n.court = :court)")
    Optional<Deployment> withBlockers(String court);
}

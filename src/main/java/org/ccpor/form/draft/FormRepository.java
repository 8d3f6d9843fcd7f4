package org.ccpor.form.draft;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormsByCourt;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface FormRepository extends Repository<Form, UUID> {
    Form save(Form form);

    Optional<Form> findByDeploymentAndCode(UUID deployment, FormCode code);

    /** Others wait until this transaction ends. The deployment must be locked before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Form f where f.deployment = :deployment and f.code = :code")
    Optional<Form> lock(UUID deployment, FormCode code);

    /** In the order of their codes: F2 before F10. */
    @Query("select f from Form f where f.deployment = :deployment order by length(cast(f.code as string)), f.code")
    List<Form> ofDeployment(UUID deployment);

    /** Of all its deployments, the first one first. */
    @Query("""
            select f from Form f join Deployment d on d.id = f.deployment
            where d.court = :court order by d.number, length(cast(f.code as string)), f.code
            """)
    List<Form> ofCourt(String court);

    /**
     * How they stand in each court's latest deployment.
     *
     * @param court {@code null} for all
     */
    @Query("""
            select new org.ccpor.form.FormsByCourt$BegunForm(d.court, f.code, f.state, f.round,
                coalesce((select a.displayName from Account a where a.userName = f.submitted.by), f.submitted.by),
                f.submitted.at,
                coalesce((select a.displayName from Account a where a.userName = f.decided.by), f.decided.by),
                f.decided.at,
                (select count(r) from Remark r where r.form = f and r.round = f.round - 1),
                case when f.partDone.at is null then false else true end)
            from Form f join Deployment d on d.id = f.deployment
            where (:court is null or d.court = :court)
                and d.number = (select max(n.number) from Deployment n where n.court = d.court)
            order by d.court, length(cast(f.code as string)), f.code
            """)
    List<FormsByCourt.BegunForm> begun(@Nullable String court);

    /** Of all deployments of all courts. */
    @Query("""
            select new org.ccpor.form.FormsByCourt$Review(d.court, r.submitted.at, r.approval.givenAt)
            from Round r join r.form f join Deployment d on d.id = f.deployment
            where r.approval.givenAt is not null
            """)
    List<FormsByCourt.Review> reviews();

    /** What is answered in all forms of a deployment, by code of the form. */
    @Query("""
            select new org.ccpor.form.draft.TypedAnswer(f.code, a.path, a.value) from DraftAnswer a join a.form f
            where f.deployment = :deployment and a.value is not null
            """)
    List<TypedAnswer<FormCode>> typed(UUID deployment);

    /**
     * What is answered in that form of each court's latest deployment, by court.
     *
     * @param court {@code null} for all
     */
    @Query("""
            select new org.ccpor.form.draft.TypedAnswer(d.court, a.path, a.value)
            from DraftAnswer a join a.form f join Deployment d on d.id = f.deployment
            where f.code = :code and a.value is not null and (:court is null or d.court = :court)
                and d.number = (select max(n.number) from Deployment n where n.court = d.court)
            """)
    List<TypedAnswer<String>> typedByCourt(FormCode code, @Nullable String court);
}

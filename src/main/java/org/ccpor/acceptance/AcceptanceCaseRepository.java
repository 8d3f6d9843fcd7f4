package org.ccpor.acceptance;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AcceptanceCaseRepository extends Repository<AcceptanceCase, UUID> {
    /** All cases of a court's test with their runs and defects, in one statement. */
    @Query("""
            select distinct c
            from AcceptanceCase c left join fetch c.runs left join fetch c.defects
            where c.deployment = :deployment
            """)
    List<AcceptanceCase> ofDeployment(UUID deployment);

    <S extends AcceptanceCase> List<S> saveAll(Iterable<S> cases);

    void deleteAll(Iterable<? extends AcceptanceCase> cases);
}

package org.ccpor.training;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Marks are written while the deployment is locked, so that two never add the same one. */
interface AttendanceRepository extends Repository<AttendanceMark, AttendanceId> {
    /** Of all sessions, also of deleted ones. */
    @Query("select m from AttendanceMark m where m.id.deploymentId = :deployment")
    List<AttendanceMark> of(UUID deployment);

    @Query("select m from AttendanceMark m where m.id.deploymentId = :deployment and m.id.session = :session")
    List<AttendanceMark> of(UUID deployment, String session);

    /**
     * Sessions of each court's latest deployment in which somebody was marked as present.
     *
     * @param court {@code null} for all
     */
    @Query("""
            select distinct new org.ccpor.training.AttendanceRepository$Held(d.court, m.id.session)
            from AttendanceMark m join Deployment d on d.id = m.id.deploymentId
            where m.attended and (:court is null or d.court = :court)
                and d.number = (select max(n.number) from Deployment n where n.court = d.court)
            """)
    List<Held> held(@Nullable String court);

    /** A session somebody was present in. */
    record Held(String court, String session) {}

    AttendanceMark save(AttendanceMark mark);
}

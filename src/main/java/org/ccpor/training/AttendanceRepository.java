package org.ccpor.training;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Marks are written while the deployment is locked, so that two never add the same one. */
interface AttendanceRepository extends Repository<AttendanceMark, AttendanceId> {
    /** Of all sessions, also of deleted ones. */
    @Query("select m from AttendanceMark m where m.id.deploymentId = :deployment")
    List<AttendanceMark> of(UUID deployment);

    @Query("select m from AttendanceMark m where m.id.deploymentId = :deployment and m.id.session = :session")
    List<AttendanceMark> of(UUID deployment, String session);

    AttendanceMark save(AttendanceMark mark);
}

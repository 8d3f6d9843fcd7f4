package org.ccpor.training;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One person in one session of a deployment's training. */
@Embeddable
record AttendanceId(UUID deploymentId, String session, UUID person) implements Serializable {}

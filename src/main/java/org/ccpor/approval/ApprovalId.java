package org.ccpor.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

/** The {@code number}th decision about one subject of a deployment: of two who give the same one, the second is refused. */
@Embeddable
record ApprovalId(
        @Column(name = "deployment_id") UUID deploymentId,
        @Enumerated(EnumType.STRING) Subject subject,
        int number) implements Serializable {}

package org.ccpor.approval;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A decision about one subject of a deployment. */
@Entity
@Table(name = "approval")
@DynamicUpdate
class DeploymentApproval {
    @EmbeddedId
    private ApprovalId id;

    @Embedded
    private Approval approval;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DeploymentApproval() {}

    DeploymentApproval(ApprovalId id, Approval approval) {
        this.id = id;
        this.approval = approval;
    }

    void takeBack(String why, String by, Instant at) {
        approval.takeBack(why, by, at);
    }

    Subject subject() {
        return id.subject();
    }

    int number() {
        return id.number();
    }

    Decision decision() {
        return approval.decision(id.number());
    }
}

package org.ccpor.golive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Another go-live date that a court asks for; gone once the team has answered. */
@Entity
class DateProposal {
    @Id
    private UUID deploymentId;

    private LocalDate proposedOn;
    private String why;
    private String proposedBy;
    private String proposedName;
    private Instant proposedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected DateProposal() {}

    DateProposal(UUID deployment, LocalDate on, String why, Viewer by, Instant at) {
        this.deploymentId = deployment;
        this.proposedOn = on;
        this.why = why;
        this.proposedBy = by.userName();
        this.proposedName = by.displayName();
        this.proposedAt = at;
    }

    LocalDate on() {
        return proposedOn;
    }

    ProposedDate proposed() {
        return new ProposedDate(proposedOn, why, proposedName, proposedAt);
    }
}

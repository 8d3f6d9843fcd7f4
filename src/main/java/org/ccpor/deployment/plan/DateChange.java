package org.ccpor.deployment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ccpor.deployment.DateReason;
import org.ccpor.deployment.DeploymentDetails;
import org.jspecify.annotations.Nullable;

/** One setting or moving of the go-live date; never changed. */
@Entity
public class DateChange {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Deployment deployment;

    @Column(name = "from_on")
    private @Nullable LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    private @Nullable DateReason reason;

    private @Nullable String note;

    @Column(name = "changed_at")
    private Instant at;

    @Column(name = "changed_by")
    private String by;

    @SuppressWarnings("NullAway.Init")
    protected DateChange() {}

    DateChange(
            Deployment deployment,
            @Nullable LocalDate from,
            LocalDate to,
            @Nullable DateReason reason,
            @Nullable String note,
            Stamp by) {
        this.id = UUID.randomUUID();
        this.deployment = deployment;
        this.from = from;
        this.to = to;
        this.reason = reason;
        this.note = note;
        this.at = by.at();
        this.by = by.actor();
    }

    /** As screens show it. */
    public DeploymentDetails.DateLine line() {
        return new DeploymentDetails.DateLine(from, to, reason, note, at, by);
    }
}

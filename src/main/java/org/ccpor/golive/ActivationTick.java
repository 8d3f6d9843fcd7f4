package org.ccpor.golive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of the activation that somebody did. */
@Entity
@Table(name = "activation_step")
class ActivationTick {
    @EmbeddedId
    private Id id;

    private String doneBy;
    private Instant doneAt;

    @Version
    private @Nullable Integer version;

    /** A step of a deployment is done once. */
    @Embeddable
    record Id(UUID deploymentId, String step) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected ActivationTick() {}

    ActivationTick(Id id, String by, Instant at) {
        this.id = id;
        doneBy = by;
        doneAt = at;
    }

    String step() {
        return id.step();
    }

    String by() {
        return doneBy;
    }

    Instant at() {
        return doneAt;
    }
}

package org.ccpor.deployment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** The column a card is in, who put it there, and the reason when its gate was overridden. */
@Embeddable
public record Place(
        @Enumerated(EnumType.STRING) Phase phase,
        @Column(name = "phase_since") Instant since,
        @Column(name = "phase_by") String by,
        @Nullable String gateOverride) {}

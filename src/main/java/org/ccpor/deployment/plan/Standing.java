package org.ccpor.deployment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.ccpor.deployment.CardState;
import org.jspecify.annotations.Nullable;

/** Card state with why it is so, and when a deployment on hold is looked at again. */
@Embeddable
public record Standing(
        @Enumerated(EnumType.STRING) CardState state,
        @Column(name = "state_reason") @Nullable String reason,
        @Nullable LocalDate reviewOn) {
    static final Standing ACTIVE = new Standing(CardState.ACTIVE, null, null);
}

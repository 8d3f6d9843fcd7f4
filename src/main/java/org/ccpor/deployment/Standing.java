package org.ccpor.deployment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Card state with why it is so, and when a deployment on hold is looked at again. */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) CardState state,
        @Column(name = "state_reason") @Nullable String reason,
        @Nullable LocalDate reviewOn) {
    static final Standing ACTIVE = new Standing(CardState.ACTIVE, null, null);
}

package org.ccpor.deployment.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ccpor.deployment.Health;

/** Health made worse by a coordinator, and why. */
@Embeddable
public record HandHealth(
        @Column(name = "hand_health") @Enumerated(EnumType.STRING)
        Health health,

        @Column(name = "hand_health_note") String note) {}

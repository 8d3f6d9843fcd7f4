package org.ccpor.deployment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Health made worse by a coordinator, and why. */
@Embeddable
record HandHealth(
        @Column(name = "hand_health") @Enumerated(EnumType.STRING)
        Health health,

        @Column(name = "hand_health_note") String note) {}

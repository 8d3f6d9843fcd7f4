package org.ccpor.deployment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** What scope has decided about a court; items whose condition it fails are not applicable. */
@Embeddable
public record Facts(
        @Enumerated(EnumType.STRING) Imaging imaging,
        @Enumerated(EnumType.STRING) Gateway gateway) implements Serializable {
    /** Before scope: nothing is switched off. */
    public static final Facts UNKNOWN = new Facts(Imaging.UNKNOWN, Gateway.UNKNOWN);

    /** For history. */
    public String words() {
        return "Imaging: " + imaging.label() + "; gateway: " + gateway.label();
    }
}

package org.ccpor.provisioning;

import java.io.Serializable;
import java.time.LocalDate;
import org.ccpor.deployment.Gateway;
import org.jspecify.annotations.Nullable;

/**
 * What of the court's plan decides about its users.
 *
 * @param goLive {@code null} while there is no date
 */
public record UserScope(LocalDate today, @Nullable LocalDate goLive, Gateway gateway) implements Serializable {
    /** Whether that role needs a CLETS certification here. */
    public boolean needsClets(CcporRole role) {
        return role.sends() && gateway == Gateway.YES;
    }

    /** Go-live, or today without a date or after it: the day on which a certification must still hold. */
    public LocalDate reference() {
        return goLive == null || goLive.isBefore(today) ? today : goLive;
    }
}

package org.ccpor.deployment;

import java.io.Serializable;
import java.util.List;
import org.ccpor.process.Phase;

/**
 * What keeps a deployment from leaving its phase: the mandatory items that are neither accepted nor not applicable,
 * in template order.
 */
public record GateReport(Phase phase, List<ItemLine> missing) implements Serializable {
    public boolean open() {
        return missing.isEmpty();
    }
}

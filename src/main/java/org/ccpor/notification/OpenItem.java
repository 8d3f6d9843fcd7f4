package org.ccpor.notification;

import java.util.EnumSet;
import java.util.Set;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemState;
import org.ccpor.process.Party;

/** Who has to act on an item of a plan. Pure. */
final class OpenItem {
    private OpenItem() {}

    /** Whom it waits on; the team once it is handed in; else all who are responsible. Empty once it is done. */
    static Set<Party> acting(ItemLine item) {
        if (item.state().done()) {
            return Set.of();
        }
        var waitingOn = item.waitingOn();
        if (waitingOn != null) {
            return Set.of(waitingOn);
        }
        return item.state() == ItemState.SUBMITTED || item.responsible().isEmpty()
                ? Set.of(Party.TEAM)
                : EnumSet.copyOf(item.responsible());
    }
}

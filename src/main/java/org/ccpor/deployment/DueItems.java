package org.ccpor.deployment;

import java.util.List;

/** The open items of all courts, unfiltered: the caller applies the viewer's rights. Not for views. */
public interface DueItems {
    /** Open items with a due date of courts in deployment or live, in two statements for all courts. */
    List<DueItem> open();
}

package org.ccpor.base.live;

import java.util.Set;

/** An event that makes open pages look again once it is committed. */
public interface LiveEvent {
    /** Whoever follows one of these looks again. */
    Set<? extends Topic> topics();
}

package org.ccpor.standup;

import org.ccpor.base.live.Topic;

/** Part of a stand-up changed: look again. Published in the transaction, carries no data. */
public record StandUpChanged(Part part) implements Topic {
    /** What changed. */
    public enum Part {
        /** Which stand-up runs, where it is, who leads, the timer. */
        WALK,
        NOTES,
        /** Displays on walls were added or ended. */
        DISPLAYS
    }
}

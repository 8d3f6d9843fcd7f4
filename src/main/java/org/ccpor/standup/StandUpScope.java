package org.ccpor.standup;

import java.io.Serializable;

/**
 * Which courts a stand-up looks at, and in which order.
 *
 * @param everything all active courts; else those that changed, are not on track or go live soon
 */
public record StandUpScope(WalkOrder walk, boolean everything) implements Serializable {
    /** What a stand-up starts with: what changed or needs a word, right to left. */
    public static final StandUpScope USUAL = new StandUpScope(WalkOrder.RIGHT_TO_LEFT, false);
}

package org.ccpor.board;

import java.util.Set;
import org.ccpor.base.live.LiveEvent;
import org.ccpor.base.live.Topic;

/** A newer snapshot is there: look again. Carries no data, so that nothing bypasses a viewer's rights. */
public record BoardRefreshed(long revision) implements LiveEvent {
    /** Whichever revision it is. */
    public static final Topic EVERY = new Every();

    private record Every() implements Topic {}

    @Override
    public Set<Topic> topics() {
        return Set.of(EVERY);
    }
}

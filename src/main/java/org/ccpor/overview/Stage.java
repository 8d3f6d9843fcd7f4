package org.ccpor.overview;

import java.util.Arrays;
import java.util.Optional;
import org.ccpor.process.Phase;

/** How far a court is, as executives count: the four phases, and live after them. */
public enum Stage {
    PLANNING(Phase.PLANNING.label()),
    SCOPE(Phase.SCOPE.label()),
    IMPLEMENT(Phase.IMPLEMENT.label()),
    GO_LIVE(Phase.GO_LIVE.label()),
    LIVE("Live");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** The phase of that name, as history writes it. */
    static Optional<Stage> ofPhase(String label) {
        return Arrays.stream(values())
                .filter(it -> it != LIVE && it.label.equals(label))
                .findFirst();
    }
}

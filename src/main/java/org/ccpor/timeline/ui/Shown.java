package org.ccpor.timeline.ui;

import java.util.EnumSet;
import java.util.Set;
import org.ccpor.deployment.CardState;

/** Which courts a timeline has. */
enum Shown {
    DEPLOYMENT("In deployment", EnumSet.of(CardState.ACTIVE, CardState.ON_HOLD)),
    LIVE("In deployment and live", EnumSet.of(CardState.ACTIVE, CardState.ON_HOLD, CardState.LIVE, CardState.CLOSED)),
    ALL("All but withdrawn", EnumSet.complementOf(EnumSet.of(CardState.WITHDRAWN))),
    WITHDRAWN("All courts", EnumSet.allOf(CardState.class));

    private final String label;
    private final Set<CardState> states;

    Shown(String label, Set<CardState> states) {
        this.label = label;
        this.states = states;
    }

    String label() {
        return label;
    }

    boolean has(CardState state) {
        return states.contains(state);
    }
}

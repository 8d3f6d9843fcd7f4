package org.ccpor.calendar;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to the days courts are closed. */
public enum ClosureChangeKind implements ChangeKind {
    ADDED("closure.added", it -> it.all("Closure added")),
    REMOVED("closure.removed", it -> it.all("Closure removed"));

    private final Wording wording;

    ClosureChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

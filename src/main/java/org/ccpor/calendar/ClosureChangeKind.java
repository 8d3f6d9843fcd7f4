package org.ccpor.calendar;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to the days courts are closed. */
public enum ClosureChangeKind implements ChangeKind {
    ADDED("closure.added", it -> it.all("Closure added")),
    REMOVED("closure.removed", it -> it.all("Closure removed"));

    private final String stored;
    private final Function<ChangeValues, String> sentence;

    ClosureChangeKind(String stored, Function<ChangeValues, String> sentence) {
        this.stored = stored;
        this.sentence = sentence;
    }

    @Override
    public String stored() {
        return stored;
    }

    @Override
    public String sentence(ChangeValues values) {
        return sentence.apply(values);
    }
}

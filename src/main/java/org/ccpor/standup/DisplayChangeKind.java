package org.ccpor.standup;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to wall displays. */
public enum DisplayChangeKind implements ChangeKind {
    ADDED("display.added", it -> it.all("Display added")),
    REVOKED("display.revoked", it -> it.all("Display revoked"));

    private final String stored;
    private final Function<ChangeValues, String> sentence;

    DisplayChangeKind(String stored, Function<ChangeValues, String> sentence) {
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

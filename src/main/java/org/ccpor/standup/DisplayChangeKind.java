package org.ccpor.standup;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to wall displays. */
public enum DisplayChangeKind implements ChangeKind {
    ADDED("display.added", it -> it.all("Display added")),
    REVOKED("display.revoked", it -> it.all("Display revoked"));

    private final Wording wording;

    DisplayChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

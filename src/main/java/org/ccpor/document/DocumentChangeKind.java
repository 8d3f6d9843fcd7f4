package org.ccpor.document;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to documents of the library. */
public enum DocumentChangeKind implements ChangeKind {
    ADDED("document.added", it -> it.about("Added to the library")),
    REMOVED("document.removed", it -> it.about("Removed from the library")),
    SENT("document.sent", it -> it.about("Sent to the court")),
    OPENED("document.opened", it -> it.about("Opened by the court"));

    private final Wording wording;

    DocumentChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

package org.ccpor.base;

import java.util.function.Function;

/** What happens to texts of every module that look like data of parties (domain 8.1). */
public enum TextChangeKind implements ChangeKind {
    CONFIRMED("text.confirmed", _ -> "Kept a text after a warning about party data"),
    PURGED("text.purged", it -> "Removed a text from everywhere" + (it.after() == null ? "" : ": " + it.after()));

    private final Wording wording;

    TextChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

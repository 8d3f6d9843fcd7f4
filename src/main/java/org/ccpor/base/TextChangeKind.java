package org.ccpor.base;

import java.util.function.Function;

/** What happens to texts of every module that look like data of parties (domain 8.1). */
public enum TextChangeKind implements ChangeKind {
    CONFIRMED("text.confirmed", _ -> "Kept a text after a warning about party data"),
    PURGED("text.purged", it -> "Removed a text from everywhere" + (it.after() == null ? "" : ": " + it.after()));

    private final String stored;
    private final Function<ChangeValues, String> sentence;

    TextChangeKind(String stored, Function<ChangeValues, String> sentence) {
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

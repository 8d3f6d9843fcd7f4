package org.ccpor.history;

import java.util.Locale;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** A kind that this version does not know, because an earlier or later one wrote the line. It stays readable. */
record UnknownKind(String stored) implements ChangeKind {
    @Override
    public Wording wording() {
        return new Wording(stored, this::told);
    }

    /** {@code scanner.swapped-out} becomes "Scanner swapped out: A → B". */
    private String told(ChangeValues values) {
        var words = stored.replaceAll("[.-]+", " ").strip();
        return values.all(
                words.isEmpty() ? "Changed" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
}

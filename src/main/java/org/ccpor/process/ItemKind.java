package org.ccpor.process;

import java.util.Locale;
import org.ccpor.base.Lettered;

/** The five kinds of the process documents' legend. Shown as letter, label and color together. */
public enum ItemKind implements Lettered {
    TEAM('C', "CCPOR Team activity"),
    DOCUMENT('D', "Document from CCPOR Team"),
    RESPONSE('R', "Response back from court"),
    MEETING('M', "Meeting or information from JCC"),
    LOCAL('L', "Court / LEA activity");

    private final char letter;
    private final String label;

    ItemKind(char letter, String label) {
        this.letter = letter;
        this.label = label;
    }

    @Override
    public char letter() {
        return letter;
    }

    @Override
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }
}

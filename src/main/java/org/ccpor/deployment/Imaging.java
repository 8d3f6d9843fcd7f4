package org.ccpor.deployment;

import java.util.Locale;

/** Who images orders (scope decision, domain section 3.5). */
public enum Imaging {
    UNKNOWN("Not decided yet"),
    COURT("Court"),
    LEA("LEA"),
    BOTH("Court and LEA"),
    /** Orders get their data only. */
    NONE("Nobody"),
    /** Orders are only looked up: nothing is scanned and nothing is entered. */
    QUERY("Nobody, query only");

    private final String label;

    Imaging(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Value of the fact {@code imaging} in a template's conditions. */
    public String fact() {
        return name().toLowerCase(Locale.ROOT);
    }
}

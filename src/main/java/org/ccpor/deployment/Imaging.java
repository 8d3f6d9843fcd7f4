package org.ccpor.deployment;

import java.util.Locale;

/** Who images orders (scope decision, domain section 3.5). */
public enum Imaging {
    UNKNOWN("Not decided yet"),
    COURT("Court"),
    LEA("LEA"),
    BOTH("Court and LEA"),
    NONE("Nobody");

    private final String label;

    Imaging(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Value of the fact {@code imaging} in a template's conditions. */
    String fact() {
        return name().toLowerCase(Locale.ROOT);
    }
}

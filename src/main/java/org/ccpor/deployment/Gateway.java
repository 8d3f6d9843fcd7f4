package org.ccpor.deployment;

import java.util.Locale;

/** Whether CARPOS is reached through the CCPOR gateway (scope decision, domain section 3.5). */
public enum Gateway {
    UNKNOWN("Not decided yet"),
    YES("Through CCPOR"),
    NO("Not through CCPOR"),
    LATER("Later");

    private final String label;

    Gateway(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Value of the fact {@code gateway} in a template's conditions. */
    public String fact() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.ccpor.readiness.acceptance;

import java.util.Locale;

/** Who tests and signs. */
public enum Side {
    COURT("Court"),
    LEA("LEA");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Start of the ids of this side's signatures, so that whose a signature is cannot be changed. */
    String start() {
        return name().toLowerCase(Locale.ROOT) + "-";
    }
}

package org.ccpor.acceptance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a case needs the court to use, and why the case is left out where it does not. */
public enum Need {
    SCAN("nobody scans orders"),
    COURT_SCAN("the court does not scan"),
    LEA_SCAN("the LEA does not scan"),
    ENTRY("nobody enters data of orders"),
    COURT_ENTRY("the court enters no data"),
    LEA_ENTRY("the LEA enters no data"),
    GATEWAY("CARPOS is not reached through CCPOR"),
    NO_GATEWAY("CARPOS is reached through CCPOR");

    private final String reason;

    Need(String reason) {
        this.reason = reason;
    }

    /** Why a case is left out, as the end of a sentence. */
    public String reason() {
        return reason;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Need> ofSlug(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }
}

package org.ccpor.provisioning;

import org.jspecify.annotations.Nullable;

/** Roles inside CCPOR itself (domain 2.2). */
public enum CcporRole {
    QUERY("CCPOR Query Only", false, false),
    QUERY_SEALED("CCPOR Query Only with Sealed", true, false),
    COURT("Court", false, true),
    SUPERVISOR("Supervisor", true, true),
    ADMINISTRATOR("Administrator", null, false);

    private final String label;
    private final @Nullable Boolean sealed;
    private final boolean sends;

    CcporRole(String label, @Nullable Boolean sealed, boolean sends) {
        this.label = label;
        this.sealed = sealed;
        this.sends = sends;
    }

    /** As CCPOR calls it. */
    public String label() {
        return label;
    }

    /** Whether the role opens sealed orders; {@code null} where no source says. */
    public @Nullable Boolean sealed() {
        return sealed;
    }

    /** Whether the role enters orders and sends them to DOJ. */
    public boolean sends() {
        return sends;
    }
}

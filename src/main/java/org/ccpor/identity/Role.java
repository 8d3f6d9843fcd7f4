package org.ccpor.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is on the board (domain roles 2.3). The name is also the Spring Security role. */
public enum Role {
    ADMINISTRATOR("Administrator"),
    COORDINATOR("CCPOR coordinator"),
    COURT_CONTACT("Court contact"),
    LEA_CONTACT("LEA contact"),
    EXECUTIVE("Executive viewer"),
    /** No person and never an account: reads what a stand-up shows, and may do nothing. */
    DISPLAY("Display on a wall");

    /** What an account can be. */
    public static final Set<Role> OF_PEOPLE = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(DISPLAY)));

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Contacts belong to courts; all others see every court or none by their role alone. */
    public boolean servesCourts() {
        return this == COURT_CONTACT || this == LEA_CONTACT;
    }
}

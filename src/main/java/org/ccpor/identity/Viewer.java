package org.ccpor.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * The person in front of the screen and what they may see and do: a value, so that every right is a pure function.
 *
 * @param userName sign-in name, also the actor in history
 * @param displayName name shown to others
 * @param courts slugs of the courts a contact serves; empty for all other roles
 */
public record Viewer(String userName, String displayName, Role role, Set<String> courts) implements Serializable {
    private static final int COLORS = 5;

    /** Names that differ in one letter get colors that differ. */
    private static final int SPREAD = 0x9E3779B1;

    /** Coordinators and administrators run the plan of every court. */
    public boolean coordinates() {
        return role == Role.COORDINATOR || role == Role.ADMINISTRATOR;
    }

    /** Whether the whole plan of this court may be read; others show name, phase and go-live date only. */
    public boolean seesInFull(String court) {
        return !role.servesCourts() || courts.contains(court);
    }

    /** Whether this person answers for the court or for the LEA beside it. */
    public boolean serves(String court) {
        return (role == Role.COURT_CONTACT || role == Role.LEA_CONTACT) && courts.contains(court);
    }

    /** Whether this person works on the court: the team, and whoever serves it. */
    public boolean worksOn(String court) {
        return coordinates() || serves(court);
    }

    /** 0 to 4 for an avatar, always the same for one person. */
    public int color() {
        return Math.floorMod((userName.hashCode() * SPREAD) >>> 16, COLORS);
    }

    /** One or two capital letters for an avatar. */
    public String initials() {
        return initials(displayName);
    }

    /** The same of anybody by name. */
    public static String initials(String name) {
        var words = name.trim().split("[\\s.]+");
        var first = words[0].isEmpty() ? "?" : words[0].substring(0, 1);
        var last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return (first + last).toUpperCase(java.util.Locale.ROOT);
    }
}

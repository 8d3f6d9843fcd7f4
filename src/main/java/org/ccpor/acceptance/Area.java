package org.ccpor.acceptance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of CCPOR, in the order in which they are tested (domain F10); incidents name the same. */
public enum Area {
    LOGIN("Login and roles"),
    SCAN("Scan"),
    SEARCH("Search and retrieve"),
    SEALED("Sealed orders"),
    ADD("Add"),
    DRAFT("Draft"),
    MODIFY("Modify"),
    SERVICE("Service (proof of service)"),
    CANCEL("Cancel"),
    CLONE("Clone"),
    CARPOS("CARPOS submit and response"),
    ERRORS("Error notices"),
    REPORTS("Reports"),
    PRINT("Print");

    private final String label;

    Area(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** As files of the library write it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty if no area is written so. */
    public static Optional<Area> ofSlug(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }
}

package org.ccpor.provisioning;

/** What a user may still lack; the list can be narrowed to it. */
public enum UserGap {
    CLETS("No valid CLETS certification"),
    TRAINING("Not trained for the role"),
    SEALED("Sealed access differs from role"),
    ACCOUNT("No account yet"),
    SIGN_IN("First sign-in not checked");

    private final String label;

    UserGap(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}

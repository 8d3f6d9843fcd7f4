package org.ccpor.provisioning;

/** How far a user's account is; only the team moves it on. */
public enum UserStatus {
    LISTED("Listed"),
    REQUESTED("Requested"),
    CREATED("Created"),
    VERIFIED("Ready"),
    REMOVED("Removed");

    private final String label;

    UserStatus(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}

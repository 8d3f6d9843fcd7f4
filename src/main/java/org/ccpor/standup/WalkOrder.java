package org.ccpor.standup;

/** In which order a stand-up goes through the courts (domain 6.1). */
public enum WalkOrder {
    BY_NEED("What needs a word first"),
    RIGHT_TO_LEFT("Right to left");

    private final String label;

    WalkOrder(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

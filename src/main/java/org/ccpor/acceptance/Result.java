package org.ccpor.acceptance;

import org.jspecify.annotations.Nullable;

/** What came of running a case; no result means that it was not run (domain F10). */
public enum Result {
    PASS("Pass", "✓", "P"),
    FAIL("Fail", "✕", "F"),
    BLOCKED("Blocked", "⊘", "B"),
    NOT_APPLICABLE("N/A", "–", "N");

    private final String label;
    private final String sign;
    private final String key;

    Result(String label, String sign, String key) {
        this.label = label;
        this.sign = sign;
        this.key = key;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Shown with the label, so that color is never alone. */
    public String sign() {
        return sign;
    }

    /** Key of the keyboard that gives it. */
    public String key() {
        return key;
    }

    /** Whether a sentence must say why. */
    public boolean needsNote() {
        return this == BLOCKED || this == NOT_APPLICABLE;
    }

    /** Words for a result or for none. */
    public static String words(@Nullable Result result) {
        return result == null ? "Not run" : result.label;
    }
}

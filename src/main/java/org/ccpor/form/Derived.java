package org.ccpor.form;

import java.io.Serializable;

/**
 * A value computed from answers, shown read-only beside them.
 *
 * @param path row or table it belongs to, or the key of a part with {@code #} before it, such as {@code #outcome}
 * @param label what it is
 * @param value the figure with its unit, in words
 * @param tone how it stands; never the only carrier, the value says it too
 */
public record Derived(String path, String label, String value, Tone tone) implements Serializable {
    /** How a derived value stands. */
    public enum Tone {
        PLAIN,
        GOOD,
        ATTENTION,
        BAD
    }
}

package org.ccpor.base;

/**
 * A rule said no. The message is one sentence for the person who asked: what is wrong and how to fix it. Nothing was
 * stored.
 */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }

    /** The sentence for the person who asked. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

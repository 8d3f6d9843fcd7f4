package org.ccpor.base;

/** One of a few kinds that people tell apart by letter, color and name together. */
public interface Lettered {
    char letter();

    /** Names its color. */
    String slug();

    /** As people read it. */
    String label();
}

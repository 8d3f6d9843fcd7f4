package org.ccpor.agenda;

/** How often a meeting comes again. */
public enum Repeat {
    ONCE,
    /** On the same weekday. */
    WEEKLY,
    /** On the same weekday of the month, such as the second Tuesday; a fifth one means the last. */
    MONTHLY
}

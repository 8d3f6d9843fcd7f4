package org.ccpor.identity;

/** Which courts there are; the module that keeps them says it. */
public interface KnownCourts {
    /** Whether there is a court of that slug. */
    boolean knows(String court);
}

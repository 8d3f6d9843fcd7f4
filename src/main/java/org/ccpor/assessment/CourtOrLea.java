package org.ccpor.assessment;

/** Whose a row is; the LEA answers rows that say so. */
public enum CourtOrLea {
    COURT,
    LEA
}

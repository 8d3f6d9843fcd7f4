package org.ccpor.export;

/** What a column of public records is (domain 8.4). */
public enum FieldClass {
    /** May go out as it is. */
    PUBLIC,
    /** Goes out after somebody looked at it: names of staff, free texts. */
    INTERNAL,
    /** Never goes out. */
    SENSITIVE
}

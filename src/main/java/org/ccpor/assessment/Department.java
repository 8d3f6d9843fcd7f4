package org.ccpor.assessment;

/** Departments of a court that handle orders (domain F1). */
public enum Department {
    CRIMINAL,
    FAMILY,
    CIVIL,
    JUVENILE
}

package org.ccpor.assessment;

/** Kinds of restraining and protective orders that CCPOR handles (domain 1). */
enum OrderType {
    CRIMINAL_PROTECTIVE,
    DOMESTIC_VIOLENCE,
    CIVIL_HARASSMENT,
    ELDER_ABUSE,
    WORKPLACE_VIOLENCE,
    JUVENILE,
    EMERGENCY
}

package org.ccpor.deployment;

/**
 * How a court works with orders in CCPOR: what its scope questionnaire chooses and its profile takes over. Stored by name, offered
 * in this order.
 */
public final class ProcessingOptions {
    private ProcessingOptions() {}

    /** What is done in CCPOR, and what comes first. */
    public enum Sequence {
        IMAGE_THEN_DATA,
        DATA_THEN_IMAGE,
        IMAGE_ONLY,
        DATA_ONLY,
        QUERY_ONLY
    }

    /** Who does it: the court, the law enforcement agency, or both. */
    public enum Side {
        COURT,
        LEA,
        BOTH
    }

    /** Whether orders go to CARPOS through CCPOR. */
    public enum UseGateway {
        YES,
        NO,
        LATER
    }

    /** Kinds of restraining and protective orders that CCPOR handles (domain 1). */
    public enum OrderType {
        CRIMINAL_PROTECTIVE,
        DOMESTIC_VIOLENCE,
        CIVIL_HARASSMENT,
        ELDER_ABUSE,
        WORKPLACE_VIOLENCE,
        JUVENILE,
        EMERGENCY
    }
}

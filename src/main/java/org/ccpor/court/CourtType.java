package org.ccpor.court;

/** Superior courts are state courts, one a county; tribal courts are sovereign and participate. */
public enum CourtType {
    SUPERIOR,
    TRIBAL
}

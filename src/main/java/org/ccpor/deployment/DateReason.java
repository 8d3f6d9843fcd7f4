package org.ccpor.deployment;

/** Why a go-live date was moved (reason codes of proposed rule 3.4). */
public enum DateReason {
    COURT_RESOURCES("Court resources"),
    LEA_NOT_READY("LEA not ready"),
    DOJ_APPROVAL("DOJ approval"),
    CONNECTIVITY("Connectivity"),
    SCANNER_PROCUREMENT("Scanner procurement"),
    TRAINING("Training"),
    CAT_DEFECTS("CAT defects"),
    COURT_CMS_CHANGE("Court CMS change"),
    HOLIDAY_OR_CLOSURE("Holiday or closure"),
    JCC_CAPACITY("JCC capacity"),
    OTHER("Other");

    private final String label;

    DateReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

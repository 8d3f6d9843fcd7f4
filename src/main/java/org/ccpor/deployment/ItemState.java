package org.ccpor.deployment;

/** Where one item is (proposed rule 3.4). Accepted and not applicable both count as done. */
public enum ItemState {
    NOT_STARTED("Not started"),
    IN_PROGRESS("In progress"),
    WAITING("Waiting"),
    SUBMITTED("Submitted"),
    ACCEPTED("Accepted"),
    RETURNED("Returned for changes"),
    NOT_APPLICABLE("Not applicable");

    private final String label;

    ItemState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Nothing is left to do: the gate and successors are satisfied. */
    public boolean done() {
        return this == ACCEPTED || this == NOT_APPLICABLE;
    }
}

package org.ccpor.golive;

/** The checklist, the decision or the activation of that court changed; published in the transaction, carries no data. */
public record GoLiveChanged(String court) {}

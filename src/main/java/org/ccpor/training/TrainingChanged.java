package org.ccpor.training;

/** Invitations or attendance of that court changed; published in the transaction, carries no data. */
public record TrainingChanged(String court) {}

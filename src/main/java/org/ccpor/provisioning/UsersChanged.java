package org.ccpor.provisioning;

/** The list of that court changed; published in the transaction, carries no data. */
public record UsersChanged(String court) {}

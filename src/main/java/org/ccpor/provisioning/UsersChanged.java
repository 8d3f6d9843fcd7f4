package org.ccpor.provisioning;

import org.ccpor.base.live.Topic;

/** The list of that court changed; published in the transaction, carries no data. */
public record UsersChanged(String court) implements Topic {}

package org.ccpor.golive;

import org.ccpor.base.live.Topic;

/** The checklist, the decision or the activation of that court changed; published in the transaction, carries no data. */
public record GoLiveChanged(String court) implements Topic {}

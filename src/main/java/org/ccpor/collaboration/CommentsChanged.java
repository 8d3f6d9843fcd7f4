package org.ccpor.collaboration;

import org.ccpor.base.live.Topic;

/** A comment of that court was written, edited or deleted. */
public record CommentsChanged(String court) implements Topic {}

package org.ccpor.collaboration;

/** A comment of that court was written, edited or deleted. */
public record CommentsChanged(String court) {}

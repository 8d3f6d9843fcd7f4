package org.ccpor.notification;

import java.util.Set;

/** The inboxes of these people changed; published in the transaction, carries no text. */
public record NoticesTold(Set<String> userNames) {}

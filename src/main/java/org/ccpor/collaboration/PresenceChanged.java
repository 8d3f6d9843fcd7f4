package org.ccpor.collaboration;

import org.ccpor.base.live.Topic;

/** Somebody came, went or opened something else. Carries no data: who hears it asks {@link Presence}. */
public record PresenceChanged() implements Topic {}

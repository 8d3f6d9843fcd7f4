package org.ccpor.collaboration;

/** Somebody came, went or opened something else. Carries no data: who hears it asks {@link Presence}. */
public record PresenceChanged() {}

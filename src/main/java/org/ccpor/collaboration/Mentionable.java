package org.ccpor.collaboration;

/** Somebody who can be mentioned in a comment on a court, because they see it. */
public record Mentionable(String userName, String name, String role) {}

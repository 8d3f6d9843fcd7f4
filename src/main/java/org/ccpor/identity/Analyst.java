package org.ccpor.identity;

/**
 * A coordinator who may look after courts.
 *
 * @param userName the key stored with a deployment
 */
public record Analyst(String userName, String displayName) {}

package org.ccpor.golive;

/**
 * A mandatory line stopped holding after "go" was decided; published in the transaction.
 *
 * @param court slug
 * @param name the court's short name
 * @param line its label
 * @param words why it does not hold any more
 */
public record EvidenceTurned(String court, String name, String line, String words) {}

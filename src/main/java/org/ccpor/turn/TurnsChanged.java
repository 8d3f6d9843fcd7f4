package org.ccpor.turn;

/**
 * Turns of a court may have changed although nothing happened to the court itself.
 *
 * @param court slug
 * @param by user name of who answered
 */
public record TurnsChanged(String court, String by) {}

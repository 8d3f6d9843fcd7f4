package org.ccpor.standup;

import java.io.Serializable;

/**
 * What one person writes about one court in one stand-up; nobody else writes into it.
 *
 * @param person user name
 * @param name as others read it
 * @param decision marked as what was decided
 */
public record StandUpNote(String court, String person, String name, String text, boolean decision)
        implements Serializable {}

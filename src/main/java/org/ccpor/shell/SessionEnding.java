package org.ccpor.shell;

import java.util.UUID;
import org.ccpor.base.live.Topic;

/**
 * The session of a page may be about to end.
 *
 * @param page made up for each page
 */
record SessionEnding(UUID page) implements Topic {}

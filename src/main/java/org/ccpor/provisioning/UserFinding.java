package org.ccpor.provisioning;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to fix or to look at in a list.
 *
 * @param user {@code null} if the list as a whole is meant
 * @param who name of the user; empty for the list
 * @param blocks whether the list cannot be handed in like this
 */
public record UserFinding(@Nullable UUID user, String who, String sentence, boolean blocks) implements Serializable {}

package org.ccpor.collaboration;

import java.util.List;
import org.ccpor.identity.Role;

/**
 * Somebody who is here now, once however many tabs they have open.
 *
 * @param initials one or two capital letters
 * @param color 0 to 4, always the same for one person
 * @param places what they have open, each once; only what the asking person may know of
 */
public record Present(String userName, String name, String initials, int color, Role role, List<PageLocation> places) {}

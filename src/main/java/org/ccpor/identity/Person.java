package org.ccpor.identity;

import java.util.Set;

/**
 * An account as administrators see it, without its password.
 *
 * @param enabled whether the person may sign in
 * @param locked whether sign-in is refused for a while after too many wrong passwords
 * @param version to hand back with a change, so that two administrators do not overwrite each other
 */
public record Person(
        String userName,
        String displayName,
        Role role,
        Set<String> courts,
        boolean enabled,
        boolean locked,
        int version) {}

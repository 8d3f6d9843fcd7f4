package org.ccpor.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account as administrators see it, without its password.
 *
 * @param email work address; {@code null} if none is known
 * @param mailProblem why mail to it comes back; {@code null} while none did
 * @param phone work phone; {@code null} if none is known
 * @param enabled whether the person may sign in
 * @param locked whether sign-in is refused for a while after too many wrong passwords
 * @param version to hand back with a change, so that two administrators do not overwrite each other
 */
public record Person(
        String userName,
        String displayName,
        Role role,
        Set<String> courts,
        @Nullable String email,
        @Nullable String mailProblem,
        @Nullable String phone,
        boolean enabled,
        boolean locked,
        int version) {}

package org.ccpor.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in, and where mail reaches them.
 *
 * @param email work address; {@code null} if none is known
 * @param mailProblem why mail to that address comes back; {@code null} while none did
 */
public record Addressee(
        Viewer viewer, @Nullable String email, @Nullable String mailProblem) {
    public String userName() {
        return viewer.userName();
    }

    /** Whether mail has a chance to arrive. */
    public boolean reachable() {
        return email != null && mailProblem == null;
    }
}

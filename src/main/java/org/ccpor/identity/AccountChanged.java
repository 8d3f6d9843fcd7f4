package org.ccpor.identity;

import org.jspecify.annotations.Nullable;

/**
 * A person's rights or password changed: whoever is signed in under this name has to sign in again.
 *
 * @param keptSession id of the one session that goes on, because the change was made in it
 */
public record AccountChanged(String userName, @Nullable String keptSession) {

    /** Every session ends. */
    public AccountChanged(String userName) {
        this(userName, null);
    }
}

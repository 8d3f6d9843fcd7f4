package org.ccpor.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters to let a person in.
 *
 * @param courts slugs of the courts a contact serves; empty for all other roles
 * @param email work address for notices; {@code null} for none
 * @param password in clear; hashed at once, never stored or logged
 */
public record NewAccount(
        String userName,
        String displayName,
        Role role,
        Set<String> courts,
        @Nullable String email,
        String password) {
    /** Without a work e-mail. */
    public NewAccount(String userName, String displayName, Role role, Set<String> courts, String password) {
        this(userName, displayName, role, courts, null, password);
    }

    @Override
    public String toString() {
        return "NewAccount[" + userName + ", " + role + "]";
    }
}

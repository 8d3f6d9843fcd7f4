package org.ccpor.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters to let a person in.
 *
 * @param courts slugs of the courts a contact serves; empty for all other roles
 * @param email work address for notices; {@code null} for none
 * @param phone work phone; {@code null} for none
 * @param password in clear; hashed at once, never stored or logged
 */
public record NewAccount(
        String userName,
        String displayName,
        Role role,
        Set<String> courts,
        @Nullable String email,
        @Nullable String phone,
        String password) {
    /** Without work e-mail and phone. */
    public NewAccount(String userName, String displayName, Role role, Set<String> courts, String password) {
        this(userName, displayName, role, courts, null, null, password);
    }

    @Override
    public String toString() {
        return "NewAccount[" + userName + ", " + role + "]";
    }
}

package org.ccpor.identity;

import java.util.Set;

/**
 * What an administrator enters to let a person in.
 *
 * @param courts slugs of the courts a contact serves; empty for all other roles
 * @param password in clear; hashed at once, never stored or logged
 */
public record NewAccount(String userName, String displayName, Role role, Set<String> courts, String password) {
    @Override
    public String toString() {
        return "NewAccount[" + userName + ", " + role + "]";
    }
}

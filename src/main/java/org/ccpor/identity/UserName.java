package org.ccpor.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sign-in names: small letters, digits, dots, dashes and underscores, so that no two look alike. */
public final class UserName {
    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    private UserName() {}

    /** What was typed, without the differences people do not mean; empty if it cannot be a name. */
    public static Optional<String> read(String typed) {
        if (typed.length() > 200) {
            return Optional.empty();
        }
        var name = typed.strip().toLowerCase(Locale.ROOT);
        return SYNTAX.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }
}

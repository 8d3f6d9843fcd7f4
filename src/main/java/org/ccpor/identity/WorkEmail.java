package org.ccpor.identity;

import java.util.regex.Pattern;
import org.ccpor.base.RefusedException;
import org.jspecify.annotations.Nullable;

/** Work addresses, as accounts keep them. */
final class WorkEmail {
    private static final int LENGTH = 254;
    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private WorkEmail() {}

    /** @throws RefusedException if it is no address; {@code null} if nothing was typed */
    static @Nullable String read(@Nullable String typed) {
        var email = typed == null ? "" : typed.strip();
        if (email.isEmpty()) {
            return null;
        }
        if (email.length() > LENGTH || !SYNTAX.matcher(email).matches()) {
            throw new RefusedException("Write the work e-mail like name@court.example.gov, or leave it empty.");
        }
        return email;
    }
}

package org.ccpor.identity;

import java.util.regex.Pattern;
import org.ccpor.base.RefusedException;
import org.jspecify.annotations.Nullable;

/** Work phones, as accounts keep them. */
final class WorkPhone {
    private static final int LENGTH = 40;
    private static final Pattern SYNTAX = Pattern.compile(
            "\\+?[0-9(][0-9 ().-]{5,30}[0-9](?:,? ?(?:ext\\.?|x) ?[0-9]{1,6})?", Pattern.CASE_INSENSITIVE);

    private WorkPhone() {}

    /** @throws RefusedException if it is no number that can be dialed; {@code null} if nothing was typed */
    static @Nullable String read(@Nullable String typed) {
        var phone = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (phone.isEmpty()) {
            return null;
        }
        if (phone.length() > LENGTH || !SYNTAX.matcher(phone).matches()) {
            throw new RefusedException("Write the work phone like (415) 555-0100 ext. 12, or leave it empty.");
        }
        return phone;
    }
}

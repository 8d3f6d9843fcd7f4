package org.ccpor.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How the people of a court reach somebody of the team.
 *
 * @param email work address; {@code null} if none is known
 * @param phone work phone, as it is dialed; {@code null} if none is known
 */
public record TeamContact(
        String name, @Nullable String email, @Nullable String phone) implements Serializable {
    /** What a phone calls: digits and a leading plus, the extension after a pause; empty without a phone. */
    public String dialed() {
        if (phone == null) {
            return "";
        }
        var parts = phone.split("(?i)(?:,? ?)(?:ext\\.?|x) ?", 2);
        return parts[0].replaceAll("[^+0-9]", "") + (parts.length > 1 ? ";ext=" + parts[1] : "");
    }
}

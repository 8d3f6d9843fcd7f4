package org.ccpor.collaboration;

import org.ccpor.base.FormCode;
import org.jspecify.annotations.Nullable;

/**
 * Where an open page is.
 *
 * @param page first part of its address, such as {@code stand-up}; empty for the board
 * @param court slug of the court that is open; {@code null} for none
 * @param form code of the form that is open; {@code null} for none
 */
public record PageLocation(
        String page, @Nullable String court, @Nullable FormCode form) {
    /** Address below the board's own, for a link. */
    public String path() {
        if (court == null) {
            return page;
        }
        return "court/" + court + (form == null ? "" : "/form/" + form);
    }
}

package org.ccpor.history;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines to read; what is {@code null} or empty does not narrow.
 *
 * @param area what the kinds are about, see {@link org.ccpor.base.ChangeKind#area()}
 * @param actor user name
 * @param from first day, in the courts' zone
 * @param to last day, included
 * @param text anywhere in subject, old or new value or reason; case does not matter
 */
public record HistoryFilter(
        @Nullable String area,
        @Nullable String actor,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text)
        implements Serializable {

    public HistoryFilter {
        area = emptyToNull(area);
        actor = emptyToNull(actor);
        text = emptyToNull(text);
    }

    /** Every line. */
    public static HistoryFilter none() {
        return new HistoryFilter(null, null, null, null, null);
    }

    private static @Nullable String emptyToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}

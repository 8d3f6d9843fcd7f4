package org.ccpor.notification;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told.
 *
 * @param deliveries the chosen ones; the others are {@link NoticeKind#usual usual}
 * @param digestHour local hour, 0 to 23, from which the digest is sent on court days; {@code null} for no digest
 */
public record NoticeOptions(
        Map<NoticeKind, Delivery> deliveries, @Nullable Integer digestHour) {
    /** Hour of the digest for who chose none. */
    public static final int USUAL_HOUR = 7;

    /** How this person hears of that kind. */
    public Delivery of(NoticeKind kind) {
        return deliveries.getOrDefault(kind, kind.usual());
    }
}

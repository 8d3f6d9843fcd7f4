package org.ccpor.standup.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ccpor.base.DateFormatter;

/** From when on news are told, in words. */
final class Since {
    private Since() {}

    /** Such as "Since yesterday" or "Since the last stand-up, Nov 20, 09:31". */
    static String words(Instant since, Clock clock) {
        var local = since.atZone(clock.getZone());
        if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return local.toLocalDate().equals(LocalDate.now(clock).minusDays(1))
                    ? "Since yesterday"
                    : "Since " + DateFormatter.brief(local.toLocalDate(), LocalDate.now(clock));
        }
        return "Since the last stand-up, " + DateFormatter.moment(since, clock);
    }
}

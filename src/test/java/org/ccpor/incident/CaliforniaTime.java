package org.ccpor.incident;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.ccpor.testing.Weekdays;

/** From 8:00 to 17:00 in California, closed on Thanksgiving 2026 and the Friday after it. */
final class CaliforniaTime {
    static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    static final CourtTime TIME = new CourtTime(
            new Weekdays(Map.of(
                    LocalDate.of(2026, 11, 26), "Thanksgiving Day",
                    LocalDate.of(2026, 11, 27), "Day after Thanksgiving")),
            new CourtHours(LocalTime.of(8, 0), LocalTime.of(17, 0)),
            ZONE);

    private CaliforniaTime() {}
}

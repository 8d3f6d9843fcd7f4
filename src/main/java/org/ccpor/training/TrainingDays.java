package org.ccpor.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.calendar.CourtCalendars;
import org.jspecify.annotations.Nullable;

/** On which days a court can be trained. Pure. */
final class TrainingDays {

    private TrainingDays() {}

    /** Why that is no day for training, with what to do instead; a court day up to go-live is one. */
    static Optional<String> problem(LocalDate day, CourtCalendar calendar, @Nullable LocalDate goLive) {
        if (day.getYear() < CourtCalendars.FIRST_YEAR || day.getYear() > CourtCalendars.LAST_YEAR) {
            return Optional.of("The court calendar covers the years %d to %d. Choose a day in those years."
                    .formatted(CourtCalendars.FIRST_YEAR, CourtCalendars.LAST_YEAR));
        }
        return calendar.closureOn(day)
                .map(it -> "%s is not a court day: %s. Choose %s."
                        .formatted(DateFormatter.inWords(day), it.name(), nearest(day, calendar)))
                .or(() -> afterGoLive(day, goLive));
    }

    private static Optional<String> afterGoLive(LocalDate day, @Nullable LocalDate goLive) {
        return goLive == null || !day.isAfter(goLive)
                ? Optional.empty()
                : Optional.of("Go-live is on %s. Choose that day or an earlier one."
                        .formatted(DateFormatter.inWords(goLive)));
    }

    private static String nearest(LocalDate day, CourtCalendar calendar) {
        return Stream.of(calendar.onOrBefore(day), calendar.onOrAfter(day))
                .map(DateFormatter::inWords)
                .collect(Collectors.joining(" or "));
    }
}

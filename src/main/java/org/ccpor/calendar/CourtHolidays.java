package org.ccpor.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The days all California courts are closed besides weekends, on the day they are observed. Computed once from the rules
 * in {@code calendar/california-courts.xml}; the names come from {@code calendar/holiday-names.properties}.
 */
@Component
class CourtHolidays {
    static final int FIRST_YEAR = 2010;
    static final int LAST_YEAR = 2040;

    private final Map<LocalDate, String> observed;

    CourtHolidays() {
        var names = names(resource("/calendar/holiday-names.properties"));
        var manager = HolidayManager.getInstance(ManagerParameters.create(resource("/calendar/california-courts.xml")));
        // One year more at both ends: due dates reach back before January, and a New Year's Day on a Saturday is
        // observed on 31 December of the year before.
        observed = IntStream.rangeClosed(FIRST_YEAR - 1, LAST_YEAR + 1)
                .boxed()
                .flatMap(year -> manager.getHolidays(Year.of(year)).stream())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        CourtHolidays::observedOn, it -> name(it, names), (one, other) -> one));
    }

    /** Every observed holiday with its name. */
    Map<LocalDate, String> observed() {
        return observed;
    }

    /** Whether go-live dates in that year can be checked against known holidays. */
    static boolean covers(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    private static LocalDate observedOn(Holiday holiday) {
        return holiday.getObservedDate().orElse(holiday.getActualDate());
    }

    private static String name(Holiday holiday, Properties names) {
        var key = holiday.getPropertiesKey();
        var name = Objects.requireNonNull(names.getProperty(key), () -> "No name for court holiday " + key);
        return observedOn(holiday).equals(holiday.getActualDate()) ? name : name + " (observed)";
    }

    private static Properties names(URL file) {
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            var names = new Properties();
            names.load(reader);
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The names of the court holidays cannot be read", unreadable);
        }
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(CourtHolidays.class.getResource(path), () -> path + " is missing");
    }
}

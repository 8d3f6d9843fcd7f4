package org.ccpor.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.ccpor.base.DateFormatter;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.TrainingModule;
import org.jspecify.annotations.Nullable;

/**
 * One session of the CCPOR team, as far as it is planned.
 *
 * @param id row in form F9
 * @param date {@code null} while it is not chosen, and on demand
 * @param start 24-hour local time such as {@code 09:00}, as {@code end}; empty while not given, as {@code place} and {@code trainer}
 */
public record TrainingSession(
        String id,
        @Nullable Method method,
        @Nullable TrainingModule module,
        Set<CcporRole> roles,
        @Nullable LocalDate date,
        String start,
        String end,
        String place,
        String trainer)
        implements Serializable {
    static final Comparator<TrainingSession> BY_TIME = Comparator.comparing(
                    TrainingSession::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TrainingSession::start)
            .thenComparing(TrainingSession::id);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);

    static TrainingSession of(TrainingRecord.Session row) {
        var demand = row.method() == Method.DISTANCE;
        return new TrainingSession(
                row.id(),
                row.method(),
                row.module(),
                row.roles(),
                demand ? null : row.date(),
                demand ? "" : Objects.toString(row.start(), ""),
                demand ? "" : Objects.toString(row.end(), ""),
                Objects.toString(row.place(), ""),
                Objects.toString(
                        row.trainerRole(),
                        row.trainer() == null ? "" : row.trainer().name()));
    }

    /** Such as "2 Full functionality, Classroom". */
    public String title() {
        var what = module == null ? "Training" : module.label();
        return method == null ? what : what + ", " + method.label();
    }

    /** Such as "Fri, Jan 8, 2027, 9:00 AM to 12:00 PM". */
    public String when() {
        if (date == null) {
            return method == Method.DISTANCE ? "On demand" : "Day not chosen";
        } else if (start.isEmpty()) {
            return DAY.format(date);
        }
        return DAY.format(date) + ", " + spoken(start) + (end.isEmpty() ? "" : " to " + spoken(end));
    }

    /** A time that a draft holds and that is none stays as it was written. */
    static String spoken(String time) {
        try {
            return DateFormatter.time(LocalTime.parse(time));
        } catch (DateTimeParseException notATime) {
            return time;
        }
    }

    /** Whether its day has come; on demand it always has. */
    public boolean begun(LocalDate today) {
        return date == null ? method == Method.DISTANCE : !date.isAfter(today);
    }

    /** Whether people can plan with it. */
    boolean planned() {
        return date != null || method == Method.DISTANCE;
    }
}

package org.ccpor.agenda;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something on one day, as one viewer may see it.
 *
 * @param key the same as long as it is the same thing, whatever day it is moved to; of due dates, one for each court and day
 * @param courts slugs of the courts it is about; empty for all
 * @param details more lines, such as the items that are due
 * @param start local time in the courts' zone, as {@code end}; {@code null} for the whole day
 * @param path below the address of the board, without its first slash; empty if no page tells more
 * @param mine whether this viewer serves or looks after one of its courts
 * @param sequence rises when day, time or place change
 * @param changed last change; {@code null} if not known
 */
public record AgendaEvent(
        String key,
        EventKind kind,
        Set<String> courts,
        String title,
        List<String> details,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String place,
        String path,
        boolean canceled,
        boolean mine,
        int sequence,
        @Nullable Instant changed)
        implements Serializable {
    /** By day, whole days first, then by time. */
    public static final Comparator<AgendaEvent> IN_ORDER = Comparator.comparing(AgendaEvent::date)
            .thenComparing(AgendaEvent::start, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AgendaEvent::kind)
            .thenComparing(AgendaEvent::title);

    /** Such as "09:00 to 10:30"; empty for a whole day. */
    public String time() {
        return start == null ? "" : end == null ? start.toString() : start + " to " + end;
    }

    /** Whether it is about that court, or about all. */
    public boolean about(String court) {
        return courts.isEmpty() || courts.contains(court);
    }
}

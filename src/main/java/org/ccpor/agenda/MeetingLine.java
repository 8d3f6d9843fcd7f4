package org.ccpor.agenda;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored meeting.
 *
 * @param series shared by the meetings of one repetition
 * @param courts slugs; of a meeting for all early courts, those it was held with
 * @param insteadOf the day its repetition fell on, which was closed because of {@code insteadWhy}
 * @param reason why it is canceled
 * @param version to hand back with a change
 */
public record MeetingLine(
        UUID id,
        @Nullable UUID series,
        MeetingKind kind,
        String title,
        boolean early,
        Set<String> courts,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        String place,
        String link,
        String agenda,
        MeetingState state,
        @Nullable LocalDate insteadOf,
        @Nullable String insteadWhy,
        @Nullable String reason,
        int sequence,
        Instant changedAt,
        String changedBy,
        int version)
        implements Serializable {

    /** What a person said of it, to change it. */
    public MeetingEntry words() {
        return new MeetingEntry(kind, title, courts, early, start, end, place, link, agenda);
    }

    /** Its title, or what kind it is. */
    public String name() {
        return title.isEmpty() ? kind.label() : title;
    }

    /** Path of its page, without the first slash. */
    public String path() {
        return "calendar/meeting/" + id;
    }

    /** For the history, such as "2027-01-08, 10:00 to 11:00". */
    String when() {
        return "%s, %s to %s".formatted(date, start, end);
    }

    Repetition.Day day() {
        return new Repetition.Day(date, insteadOf, insteadWhy);
    }
}

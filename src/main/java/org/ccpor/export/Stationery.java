package org.ccpor.export;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ccpor.base.Change;
import org.ccpor.base.DateFormatter;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Matter;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What every export bears: who made it and when, a file name with the day, and its line in the court's history. */
@Component
class Stationery {
    private final CourtAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stationery(CourtAccess access, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    Viewer viewer() {
        return access.viewer();
    }

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param file what it is, in a-z and dashes; the day is added */
    Paper wide(String file, String title, List<String> under, List<Paper.Part> parts) {
        return new Paper(file + "-" + today(), title, under, parts, made(), "", true);
    }

    /** Upright. */
    Paper tall(String file, String title, List<String> under, List<Paper.Part> parts) {
        return new Paper(file + "-" + today(), title, under, parts, made(), "", false);
    }

    /** Such as "Exported by Ana Lopez (ana) on Nov 22, 2026, 10:42". */
    String made() {
        var who = access.viewer();
        return "Exported by %s (%s) on %s".formatted(who.displayName(), who.userName(), moment(clock.instant()));
    }

    /** With the year, in words: "Nov 22, 2026, 10:42". */
    String moment(Instant at) {
        return DateFormatter.full(DateFormatter.day(at, clock)) + ", "
                + LocalDateTime.ofInstant(at, clock.getZone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** As programs read it: "2026-11-22 10:42"; empty without one. */
    String stamp(@Nullable Instant at) {
        return at == null
                ? ""
                : LocalDateTime.ofInstant(at, clock.getZone())
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace('T', ' ');
    }

    /**
     * Lets in who may see the court in full; other tries are recorded.
     *
     * @throws AccessDeniedException for everybody else
     */
    void requireReader(String court) {
        var unused = access.mustSee(court, Matter.EXPORT);
    }

    /** @throws AccessDeniedException unless it is allowed; the try is recorded */
    void must(boolean allowed, @Nullable String court) {
        var unused = access.must(allowed, court == null ? "" : court, Matter.EXPORT);
    }

    /** Writes into the court's history that it left the board, and with which filter. */
    void record(String court, String what, @Nullable String filter) {
        events.publishEvent(new Change(
                court,
                ExportChangeKind.MADE,
                what,
                null,
                filter,
                null,
                access.viewer().userName(),
                clock.instant()));
    }
}

package org.ccpor.report.export;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ccpor.base.Change;
import org.ccpor.base.Days;
import org.ccpor.court.RefusedTries;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What every export bears: who made it and when, a file name with the day, and its line in the court's history. */
@Component
class Stationery {
    private final CurrentViewer viewer;
    private final RefusedTries tries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stationery(CurrentViewer viewer, RefusedTries tries, ApplicationEventPublisher events, Clock clock) {
        this.viewer = viewer;
        this.tries = tries;
        this.events = events;
        this.clock = clock;
    }

    Viewer viewer() {
        return viewer.get();
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
        var who = viewer.get();
        return "Exported by %s (%s) on %s".formatted(who.displayName(), who.userName(), moment(clock.instant()));
    }

    /** With the year, in words: "Nov 22, 2026, 10:42". */
    String moment(Instant at) {
        return Days.full(Days.day(at, clock)) + ", "
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
        var asking = viewer.get();
        if (!asking.seesInFull(court)) {
            tries.record(asking, court, "export.refused", "");
            throw new AccessDeniedException("Not this viewer's court");
        }
    }

    /** Writes into the court's history that it left the board, and with which filter. */
    void record(String court, String what, @Nullable String filter) {
        events.publishEvent(new Change(
                court, "export.made", what, null, filter, null, viewer.get().userName(), clock.instant()));
    }
}

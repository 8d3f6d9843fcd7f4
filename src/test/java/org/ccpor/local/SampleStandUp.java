package org.ccpor.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.standup.StandUpNoteService;
import org.ccpor.standup.StandUpScope;
import org.ccpor.standup.StandUpService;

/** The stand-up of the last court day before today. */
class SampleStandUp {
    private final StandUpService standUps;
    private final StandUpNoteService notes;
    private final CourtCalendars calendars;
    private final Clock clock;

    /** Of the one that runs. */
    private long id;

    SampleStandUp(StandUpService standUps, StandUpNoteService notes, CourtCalendars calendars, Clock clock) {
        this.standUps = standUps;
        this.notes = notes;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** In time. */
    Stream<SampleStep> steps() {
        return Stream.of(
                step(
                        0,
                        "coordinator",
                        () -> id = standUps.start(StandUpScope.USUAL).id()),
                step(1, "executive", () -> standUps.join(id)),
                step(2, "coordinator", () -> standUps.go(id, "san-mateo")),
                step(3, "coordinator2", () -> write("san-mateo", "DOJ asked for the signed page 2 again.")),
                step(4, "coordinator", () -> decide("san-mateo", "We call DOJ together with the court on Tuesday.")),
                step(6, "coordinator", () -> standUps.go(id, "placer")),
                step(7, "coordinator", () -> write("placer", "Court IT retests the line once the new switch is in.")),
                step(8, "coordinator2", () -> standUps.park(id, "placer", true)),
                step(10, "coordinator", () -> standUps.go(id, "madera")),
                step(11, "coordinator2", () -> write("madera", "Sign-off is planned for the end of the week.")),
                step(13, "coordinator", () -> standUps.end(id)));
    }

    private void decide(String court, String text) {
        write(court, text);
        notes.decide(id, court, true);
    }

    private void write(String court, String text) {
        notes.write(id, court, text, false);
    }

    private SampleStep step(int minutes, String actor, Runnable command) {
        return new SampleStep(start().plus(Duration.ofMinutes(minutes)), actor, _ -> command.run());
    }

    private Instant start() {
        var day = calendars.statewide().onOrBefore(LocalDate.now(clock).minusDays(1));
        return day.atTime(9, 0).atZone(clock.getZone()).toInstant();
    }
}

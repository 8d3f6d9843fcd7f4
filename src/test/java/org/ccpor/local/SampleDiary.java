package org.ccpor.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Collects what happened to one court, in any order, and puts it in time. */
final class SampleDiary {
    /** Nobody does two things at once. */
    private static final Duration BETWEEN = Duration.ofMinutes(9);

    /** Minutes, so that not everything happens at the same time of day everywhere. */
    private static final int SPREAD = 83;

    private final Duration lateness;
    private final List<Note> notes = new ArrayList<>();

    SampleDiary(String court) {
        lateness = Duration.ofMinutes(Math.floorMod(court.hashCode(), SPREAD));
    }

    void add(double ago, String actor, Consumer<SampleDesk> command) {
        notes.add(new Note(ago, actor, command));
    }

    /** Oldest first; things of the same moment keep the order in which they were added. */
    List<SampleStep> steps(SampleDays days) {
        notes.sort(Comparator.comparing(Note::ago).reversed());
        var steps = new ArrayList<SampleStep>();
        var last = Instant.MIN;
        for (var note : notes) {
            var wanted = days.instant(note.ago()).plus(lateness);
            var at = steps.isEmpty() || wanted.isAfter(last.plus(BETWEEN)) ? wanted : last.plus(BETWEEN);
            steps.add(new SampleStep(at, note.actor(), note.command()));
            last = at;
        }
        return steps;
    }

    private record Note(double ago, String actor, Consumer<SampleDesk> command) {}
}

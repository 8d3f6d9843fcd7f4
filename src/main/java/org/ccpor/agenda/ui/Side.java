package org.ccpor.agenda.ui;

import java.util.List;
import java.util.stream.Stream;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/**
 * A side that takes part in a meeting: the team, or one side of a court.
 *
 * @param court slug; {@code null} for the team
 */
record Side(@Nullable String court, Party party, String words) {
    /** The team, then court and LEA of each court. */
    static List<Side> of(MeetingDetails meeting) {
        return Stream.concat(
                        Stream.of(new Side(null, Party.TEAM, Party.TEAM.label())),
                        meeting.courts().entrySet().stream()
                                .flatMap(it -> Stream.of(
                                        new Side(it.getKey(), Party.COURT, it.getValue() + ": Court"),
                                        new Side(it.getKey(), Party.LEA, it.getValue() + ": LEA"))))
                .toList();
    }
}

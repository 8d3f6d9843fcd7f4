package org.ccpor.training;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.TrainingModule;

/**
 * Who is expected in a session and who came.
 *
 * @param court its short name
 * @param lines everybody on the list and everybody marked, by name
 * @param begun whether its day has come, so that attendance can be taken
 */
public record AttendanceSheet(String court, TrainingSession session, List<Line> lines, boolean begun)
        implements Serializable {
    /**
     * One person.
     *
     * @param needs module the person needs
     * @param removed not on the list any more
     */
    public record Line(
            UUID person,
            String name,
            AgencyType side,
            String agency,
            CcporRole role,
            TrainingModule needs,
            boolean invited,
            boolean attended,
            boolean passed,
            boolean removed)
            implements Serializable {
        /** Whether the person is expected, or came all the same. */
        public boolean expected() {
            return invited || attended;
        }

        /** Role and agency in one line. */
        public String about() {
            return role.label() + " · " + (agency.isBlank() ? side.label() : agency);
        }
    }

    /** Those who are expected or came. */
    public List<Line> expected() {
        return lines.stream().filter(Line::expected).toList();
    }

    /** Why attendance is not taken yet; empty if it is. */
    public String hint() {
        if (begun) {
            return "";
        }
        return session.date() == null
                ? "Choose the day of this session in the training record (F9) first."
                : "Attendance is taken on the day: %s.".formatted(TrainingSessionService.day(session.date()));
    }

    /** Whether this session teaches what the person needs. */
    public boolean serves(Line line) {
        return TrainingNeed.serves(session.module(), line.needs());
    }

    /** Such as "12 of 18 attended, 9 passed", or "18 invited" before the day. */
    public String words() {
        var expected = expected();
        if (expected.isEmpty()) {
            return "Nobody is invited yet";
        }
        if (!begun) {
            return "%,d invited".formatted(expected.size());
        }
        var passed = expected.stream().filter(Line::passed).count();
        return "%,d of %,d attended"
                        .formatted(expected.stream().filter(Line::attended).count(), expected.size())
                + (passed == 0 ? "" : ", %,d passed".formatted(passed));
    }
}

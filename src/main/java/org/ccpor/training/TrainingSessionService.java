package org.ccpor.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.identity.Everyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a court is trained, and how far its people are. Refuses viewers who may not see the court in full. */
@Service
@Transactional(readOnly = true)
@Everyone
public class TrainingSessionService {

    private final TrainingSupport support;
    private final AttendanceRepository attendance;

    TrainingSessionService(TrainingSupport support, AttendanceRepository attendance) {
        this.support = support;
        this.attendance = attendance;
    }

    /** Sessions from today on, earliest first; those on demand and without a day are left out. */
    public List<TrainingSession> upcoming(String court) {
        var today = support.today();
        return support.plan(court).map(support::sessions).orElse(List.of()).stream()
                .filter(it -> it.date() != null && !it.date().isBefore(today))
                .toList();
    }

    /** All sessions with their counts, earliest first; none while training is not part of the court's plan. */
    public List<Held> held(String court) {
        var today = support.today();
        return support.plan(court)
                .map(plan -> {
                    var marks = attendance.of(plan.deployment());
                    return support.sessions(plan).stream()
                            .map(it -> held(it, marks, today))
                            .toList();
                })
                .orElse(List.of());
    }

    /** How far everybody on the court's list is; empty while training is not part of its plan. */
    public Optional<Coverage> coverage(String court) {
        return support.plan(court).map(support::coverage);
    }

    private static Held held(TrainingSession session, List<AttendanceMark> marks, LocalDate today) {
        var mine =
                marks.stream().filter(it -> it.session().equals(session.id())).toList();
        return new Held(
                session,
                session.begun(today),
                (int) mine.stream().filter(it -> it.invited() || it.attended()).count(),
                (int) mine.stream().filter(AttendanceMark::attended).count());
    }

    /**
     * A session with how many were expected and came.
     *
     * @param begun whether its day has come
     */
    public record Held(TrainingSession session, boolean begun, int expected, int attended) {
        /** Such as "12 of 18 attended", or "18 invited" before the day. */
        public String words() {
            return begun ? "%,d of %,d attended".formatted(attended, expected) : "%,d invited".formatted(expected);
        }
    }

    /** Such as "2 sessions planned, the first on Jan 8, 2027". */
    static Optional<String> planned(List<TrainingSession> sessions) {
        var planned = sessions.stream().filter(TrainingSession::planned).toList();
        return planned.isEmpty()
                ? Optional.empty()
                : Optional.of(count(planned.size(), "session") + " planned"
                        + Stream.of(planned.getFirst().date())
                                .filter(Objects::nonNull)
                                .map(it -> ", the first on " + day(it))
                                .findFirst()
                                .orElse(""));
    }

    static String day(LocalDate day) {
        return DateFormatter.full(day);
    }

    static String count(int number, String what) {
        return "%,d %s".formatted(number, number == 1 ? what : what + "s");
    }
}

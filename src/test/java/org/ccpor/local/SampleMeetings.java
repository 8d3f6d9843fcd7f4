package org.ccpor.local;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccpor.agenda.AttendanceStatus;
import org.ccpor.agenda.MeetingEntry;
import org.ccpor.agenda.MeetingKind;
import org.ccpor.agenda.MeetingService;
import org.ccpor.agenda.MinutesService;
import org.ccpor.agenda.NewAction;
import org.ccpor.agenda.Repeat;
import org.ccpor.agenda.Repetition;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The monthly meeting with all early courts, the weekly ones of a court under test with their minutes, and a kickoff. */
class SampleMeetings {
    private static final String TESTED = "madera";
    private static final String BEGINS = "fresno";
    private static final int WEEKS_AGO = 2;

    private final MeetingService meetings;
    private final MinutesService minutes;
    private final CourtCalendars calendars;
    private final JdbcClient database;
    private final Clock clock;

    SampleMeetings(
            MeetingService meetings,
            MinutesService minutes,
            CourtCalendars calendars,
            JdbcClient database,
            Clock clock) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.calendars = calendars;
        this.database = database;
        this.clock = clock;
    }

    /** In time. */
    Stream<SampleStep> steps() {
        var told = new ArrayList<SampleStep>();
        var month = today().plusMonths(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY));
        told.add(step(
                today().minusDays(9),
                _ -> meetings.plan(
                        words(
                                MeetingKind.MONTHLY,
                                Set.of(),
                                10,
                                "Status of the courts in Planning and Scope\nQuestions of new courts"),
                        new Repetition(month, Repeat.MONTHLY, today().plusMonths(8)),
                        true)));
        var week = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.WEDNESDAY))
                .minusWeeks(WEEKS_AGO);
        told.add(step(
                week.minusDays(5),
                _ -> meetings.plan(
                        words(
                                MeetingKind.TEST,
                                Set.of(TESTED),
                                13,
                                "Results since last week\nOpen defects by priority\nNext cases"),
                        new Repetition(week, Repeat.WEEKLY, today().plusWeeks(6)),
                        true)));
        // Two weeks that are closed meet on one court day, as the repetition has it.
        IntStream.rangeClosed(0, WEEKS_AGO)
                .mapToObj(nth -> calendars.of(TESTED).onOrAfter(week.plusWeeks(nth)))
                .distinct()
                .filter(it -> it.isBefore(today()))
                .forEach(day -> told.add(step(day, _ -> minutes(day))));
        told.add(step(
                today().minusDays(2),
                _ -> meetings.plan(
                        words(MeetingKind.KICKOFF, Set.of(BEGINS), 9, "Who does what\nThe plan up to go-live"),
                        new Repetition(today().plusDays(9), Repeat.ONCE, null),
                        true)));
        return told.stream();
    }

    private static MeetingEntry words(MeetingKind kind, Set<String> courts, int hour, String agenda) {
        return new MeetingEntry(
                kind,
                "",
                courts,
                courts.isEmpty(),
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 1, 0),
                "Video call",
                "https://meet.example/ccpor-" + kind.name().toLowerCase(java.util.Locale.ROOT),
                agenda);
    }

    private void minutes(LocalDate day) {
        var id = UUID.fromString(database.sql("select id from meeting where kind = 'TEST' and held_on = ?")
                .param(day)
                .query(String.class)
                .single());
        meetings.hold(id, meetings.get(id).meeting().version());
        came(id, null, Party.TEAM, "Analyst", AttendanceStatus.YES);
        came(id, TESTED, Party.COURT, "Court project lead", AttendanceStatus.YES);
        came(
                id,
                TESTED,
                Party.COURT,
                "R&PO supervisor",
                day.isBefore(today().minusWeeks(1)) ? AttendanceStatus.EXCUSED : AttendanceStatus.YES);
        came(id, TESTED, Party.LEA, "Records supervisor", AttendanceStatus.YES);
        var first = minutes.agree(
                id,
                new NewAction(
                        TESTED, Party.COURT, "Court IT", "Repeat the scan cases at the second site", day.plusDays(6)),
                true);
        minutes.agree(
                id,
                new NewAction(
                        TESTED,
                        Party.TEAM,
                        "Analyst",
                        "Ask DEV about the margin of the printed order",
                        day.plusDays(9)),
                true);
        if (day.isBefore(today().minusWeeks(1))) {
            minutes.tick(first, true, 0);
        }
    }

    private void came(UUID meeting, @Nullable String court, Party party, String who, AttendanceStatus came) {
        minutes.mark(minutes.expect(meeting, court, party, who, true), came, 0);
    }

    private SampleStep step(LocalDate day, java.util.function.Consumer<SampleDesk> command) {
        return new SampleStep(at(day), "coordinator", command);
    }

    private Instant at(LocalDate day) {
        return day.atTime(15, 20).atZone(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.ccpor.local;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccpor.base.FormCode;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.training.AttendanceService;
import org.ccpor.training.AttendanceSheet;

/** Training of four courts: asked for, planned, partly held. Roles, no names. */
class SampleTraining {
    private static final Duration BEFORE = Duration.ofMinutes(100);

    /** One session: days from today, module, and how many of ten invited came. */
    private record Plan(int in, String module, int ofTen) {}

    private static final Map<String, List<Plan>> COURTS = Map.of(
            "san-mateo", List.of(new Plan(-6, "FULL", 8), new Plan(-3, "QUERY", 6), new Plan(8, "FULL", 0)),
            "monterey", List.of(new Plan(5, "FULL", 0), new Plan(9, "QUERY", 0)),
            "san-benito",
                    List.of(new Plan(-8, "FULL", 10), new Plan(-7, "QUERY", 10), new Plan(-5, "ADMINISTRATOR", 10)),
            "madera", List.of(new Plan(-9, "FULL", 7), new Plan(2, "QUERY", 0)));

    private final CourtCalendars calendars;
    private final FormDraftService drafts;
    private final FormRoundService rounds;
    private final FormReviewService reviews;
    private final FormService forms;
    private final AttendanceService attendance;
    private final Clock clock;

    SampleTraining(
            CourtCalendars calendars,
            FormDraftService drafts,
            FormRoundService rounds,
            FormReviewService reviews,
            FormService forms,
            AttendanceService attendance,
            Clock clock) {
        this.calendars = calendars;
        this.drafts = drafts;
        this.rounds = rounds;
        this.reviews = reviews;
        this.forms = forms;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** Written down lately, whenever the sessions were. */
    Stream<SampleStep> steps() {
        var at = clock.instant().minus(BEFORE);
        return SampleFiles.courts().stream()
                .filter(it -> COURTS.containsKey(it.court()))
                .map(it -> new SampleStep(
                        at, it.analyst(), _ -> train(it.court(), COURTS.getOrDefault(it.court(), List.of()))));
    }

    private void train(String court, List<Plan> plans) {
        var record = new FormKey(court, FormCode.F9);
        ask(court);
        var days = new SampleDays(calendars.of(court), LocalDate.now(clock), clock.getZone());
        var sheet = new SampleSheet();
        plans.forEach(it -> sheet.row(
                "sessions",
                "method",
                it.module().equals("QUERY") ? "ONLINE" : "CLASSROOM",
                "module",
                it.module(),
                "date",
                days.courtDay(it.in()),
                "start",
                it.module().equals("FULL") ? "09:00" : "13:30",
                "end",
                it.module().equals("FULL") ? "12:00" : "15:00",
                "place",
                it.module().equals("QUERY") ? "Web conference, link in the invitation" : "Training room, second floor",
                "trainer",
                "JCC",
                "trainerRole",
                "CCPOR trainer"));
        if (plans.stream().allMatch(it -> it.in() < 0)) {
            sheet.row("downstream", "date", days.courtDay(-2), "agency", "COURT", "module", "QUERY", "count", 6)
                    .row("downstream", "date", days.courtDay(-1), "agency", "LEA", "module", "QUERY", "count", 9)
                    .with(
                            "feedback",
                            "The exercise on service was the most useful part. More time for canceling is asked for.");
        }
        save(record, sheet);
        IntStream.range(0, plans.size()).forEach(it -> hold(court, String.valueOf(it + 1), plans.get(it)));
    }

    private void ask(String court) {
        var key = new FormKey(court, FormCode.F8);
        var calendar = calendars.of(court);
        var today = LocalDate.now(clock);
        save(
                key,
                new SampleSheet()
                        .with("distance", false)
                        .with("preferred1", calendar.onOrAfter(today.plusDays(1)))
                        .with("preferred2", calendar.onOrAfter(today.plusDays(6)))
                        .with("ttt", "YES")
                        .with("hasRoom", "YES")
                        .with("pcCount", 12)
                        .with("pcOk", "YES")
                        .with("projector", "YES")
                        .with("networkConn", "YES")
                        .with("scannerInRoom", "NO")
                        .with("printer", "YES")
                        .with("phone", "YES")
                        .with("parking", "NOT_APPLICABLE")
                        .row("attendees", "name", "Family law clerks", "agency", "COURT", "role", "COURT")
                        .row("attendees", "name", "Lead clerks", "agency", "COURT", "role", "SUPERVISOR")
                        .row("attendees", "name", "Records staff", "agency", "LEA", "role", "QUERY"));
        rounds.submit(key, forms.page(key).version());
        reviews.accept(key, forms.page(key).version());
    }

    private void hold(String court, String session, Plan plan) {
        var sheet = attendance.sheet(court, session);
        var asked = sheet.lines().stream()
                .filter(it -> it.needs().name().equals(plan.module()))
                .map(AttendanceSheet.Line::person)
                .toList();
        var unused = attendance.invite(court, session, asked.stream().collect(Collectors.toSet()));
        IntStream.range(0, asked.size())
                .filter(it -> it % 10 < plan.ofTen())
                .forEach(it -> attendance.passed(court, session, asked.get(it), true));
    }

    private void save(FormKey key, SampleSheet sheet) {
        var edits = sheet.answers().entrySet().stream()
                .map(it -> new Edit(it.getKey(), it.getValue(), 0, false))
                .toList();
        var refused = drafts.save(key, edits).stream()
                .filter(it -> !(it instanceof Saved.Stored))
                .toList();
        if (!refused.isEmpty()) {
            throw new IllegalStateException("The sample answers of %s were not stored: %s".formatted(key, refused));
        }
    }
}

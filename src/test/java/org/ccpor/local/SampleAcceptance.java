package org.ccpor.local;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.form.FormDrafts;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReader;
import org.ccpor.form.Saved;
import org.ccpor.readiness.acceptance.AcceptanceTests;
import org.ccpor.readiness.acceptance.Decision;
import org.ccpor.readiness.acceptance.SignOff;
import org.ccpor.readiness.acceptance.Signing;
import org.ccpor.readiness.acceptance.TestState;
import org.ccpor.testing.Edits;

/** Acceptance tests: one that is planned, with testers who can sign in, one in its middle and one signed off. */
class SampleAcceptance {
    private static final String PLANNED = "san-mateo";
    private static final String RUNNING = "madera";
    private static final String SIGNED = "san-benito";
    private static final LocalTime MORNING = LocalTime.of(9, 40);

    private final Clock clock;
    private final CourtCalendars calendars;
    private final FormDrafts drafts;
    private final FormReader forms;
    private final AcceptanceTests tests;
    private final SignOff signOff;
    private final List<SampleStep> told = new ArrayList<>();
    private LocalDate today = LocalDate.MIN;

    SampleAcceptance(
            Clock clock,
            CourtCalendars calendars,
            FormDrafts drafts,
            FormReader forms,
            AcceptanceTests tests,
            SignOff signOff) {
        this.clock = clock;
        this.calendars = calendars;
        this.drafts = drafts;
        this.forms = forms;
        this.tests = tests;
        this.signOff = signOff;
    }

    /** In any order. */
    Stream<SampleStep> steps() {
        today = LocalDate.now(clock);
        told.clear();
        at(back(6), () -> save(PLANNED, plan(PLANNED, ahead(12), ahead(17))));
        at(back(8), () -> save(RUNNING, plan(RUNNING, back(4), ahead(3))));
        running();
        at(back(9), () -> save(SIGNED, plan(SIGNED, back(7), back(2))));
        signed();
        return told.stream();
    }

    private void running() {
        at(back(4), () -> {
            var day = passed(cases(RUNNING).subList(0, 20), back(4));
            fail(day, 1, "SCAN-02", "TWO", "The feeder loses the second page", back(4));
            save(RUNNING, day);
        });
        at(back(2), () -> {
            var day = passed(cases(RUNNING).subList(20, 42), back(2));
            day.put("defects/d1/status", "RETEST");
            result(day, "REPORTS-03", 1, "BLOCKED", back(2), "The test account has no activity yet");
            save(RUNNING, day);
        });
        at(back(1), () -> {
            var day = new TreeMap<String, String>();
            result(day, "SCAN-02", 2, "PASS", back(1), "After the driver was replaced");
            day.put("defects/d1/status", "CLOSED");
            fail(day, 2, "PRINT-01", "THREE", "The margin cuts the form number", back(1));
            day.put("meetings/1", "1");
            day.put("meetings/1/on", back(1).toString());
            day.put("meetings/1/attended", "Test leads, CCPOR Team");
            day.put("meetings/1/decisions", "Defect 1 closed after the retest; reports are run on Thursday");
            save(RUNNING, day);
        });
    }

    private void signed() {
        at(back(4), () -> {
            var day = passed(cases(SIGNED), back(4));
            result(day, "LOGIN-07", 1, "NOT_APPLICABLE", back(4), "Sessions end by the rule of the branch");
            fail(day, 1, "PRINT-01", "FOUR", "The title is printed small", back(4));
            day.put("defects/d1/status", "DEFERRED");
            day.put("defects/d1/workaround", "Print at 110 percent");
            day.put("defects/d1/accepted", "R&PO supervisor, by e-mail");
            save(SIGNED, day);
        });
        at(back(2), () -> {
            read(SIGNED).signers().stream()
                    .sorted()
                    .forEach(it ->
                            signOff.sign(SIGNED, new Signing(it, Decision.APPROVE, "", it.label() + " test lead")));
            signOff.accept(SIGNED, read(SIGNED).version());
        });
    }

    private Map<String, String> plan(String court, LocalDate from, LocalDate to) {
        return new SampleSheet()
                .with("scopeAgreed", true)
                .with("scopeAgreedOn", back(12))
                .with("criteriaAgreed", true)
                .with("criteriaAgreedOn", back(12))
                .with("planVersion", "1")
                .with("planSentOn", back(9))
                .with("windowFrom", from)
                .with("windowTo", to)
                .with("leads/it-deployment-manager/who", "Court IT manager")
                .with("leads/supervisor/who", "Lead clerk")
                .with("leads/rpo-operations/who", "R&PO supervisor")
                .with("leads/lea/who", "Records supervisor")
                .row(
                        "testers",
                        "side",
                        "COURT",
                        "name",
                        "Courtroom clerk",
                        "role",
                        "COURT",
                        "account",
                        "court." + court)
                .row("testers", "side", "COURT", "name", "Lead clerk", "role", "SUPERVISOR", "ready", true)
                .row("testers", "side", "COURT", "name", "Court IT", "role", "ADMINISTRATOR", "ready", true)
                .row("testers", "side", "LEA", "name", "Records clerk", "role", "QUERY", "account", "lea." + court)
                .with("planRead", true)
                .with("accountsWork", true)
                .with("networkPass", "YES")
                .with("scannerPass", "YES")
                .with("inventedOnly", true)
                .answers();
    }

    private TestState read(String court) {
        return tests.read(court);
    }

    private List<String> cases(String court) {
        return read(court).cases().stream().map(it -> it.test().id()).toList();
    }

    private static Map<String, String> passed(List<String> cases, LocalDate on) {
        var day = new TreeMap<String, String>();
        cases.forEach(it -> result(day, it, 1, "PASS", on, ""));
        return day;
    }

    private static void fail(
            Map<String, String> day, int number, String of, String priority, String title, LocalDate on) {
        result(day, of, 1, "FAIL", on, "");
        var path = "defects/d" + number;
        day.put(path, String.valueOf(number));
        day.put(path + "/number", String.valueOf(number));
        day.put(path + "/of", of);
        day.put(path + "/priority", priority);
        day.put(path + "/title", title);
        day.put(path + "/opened", on.toString());
        day.put(path + "/status", "OPEN");
        day.put(path + "/owner", "CCPOR Team");
    }

    private static void result(Map<String, String> day, String of, int run, String result, LocalDate on, String note) {
        var path = "cases/" + of;
        day.put(path + "/result", result);
        day.put(path + "/run", String.valueOf(run));
        day.put(path + "/tester", of.hashCode() % 3 == 0 ? "Records clerk" : "Courtroom clerk");
        day.put(path + "/on", on.toString());
        day.put(path + "/note", note);
    }

    private void save(String court, Map<String, String> answers) {
        var refused = drafts.save(key(court), Edits.confirmed(forms.page(key(court)), answers)).stream()
                .filter(it -> !(it instanceof Saved.Stored))
                .map(Objects::toString)
                .collect(Collectors.joining("; "));
        if (!refused.isEmpty()) {
            throw new IllegalStateException("The sample test of %s was not stored: %s".formatted(court, refused));
        }
    }

    private static FormKey key(String court) {
        return new FormKey(court, "F10");
    }

    private void at(LocalDate day, Runnable work) {
        told.add(new SampleStep(
                day.atTime(MORNING).atZone(clock.getZone()).toInstant(), "coordinator", _ -> work.run()));
    }

    private LocalDate back(int courtDays) {
        var day = today;
        for (var i = 0; i < courtDays; i++) {
            day = calendar().onOrBefore(day.minusDays(1));
        }
        return day;
    }

    private LocalDate ahead(int courtDays) {
        var day = today;
        for (var i = 0; i < courtDays; i++) {
            day = calendar().onOrAfter(day.plusDays(1));
        }
        return day;
    }

    private CourtCalendar calendar() {
        return calendars.statewide();
    }
}

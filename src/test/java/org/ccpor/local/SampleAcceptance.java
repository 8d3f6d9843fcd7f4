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
import org.ccpor.acceptance.AcceptanceService;
import org.ccpor.acceptance.AcceptanceState;
import org.ccpor.acceptance.DefectChange;
import org.ccpor.acceptance.DefectStatus;
import org.ccpor.acceptance.LoggedResult.NewDefect;
import org.ccpor.acceptance.ManyResults;
import org.ccpor.acceptance.Priority;
import org.ccpor.acceptance.Result;
import org.ccpor.acceptance.SignOffService;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.testing.Edits;

/** Acceptance tests: one that is planned, with testers who can sign in, one in its middle and one signed off. */
class SampleAcceptance {
    private static final String PLANNED = "san-mateo";
    private static final String RUNNING = "madera";
    private static final String SIGNED = "san-benito";
    private static final LocalTime MORNING = LocalTime.of(9, 40);

    private final Clock clock;
    private final CourtCalendars calendars;
    private final FormDraftService drafts;
    private final FormService forms;
    private final AcceptanceService tests;
    private final ManyResults results;
    private final SignOffService signOff;
    private final List<SampleStep> told = new ArrayList<>();
    private LocalDate today = LocalDate.MIN;

    SampleAcceptance(
            Clock clock,
            CourtCalendars calendars,
            FormDraftService drafts,
            FormService forms,
            AcceptanceService tests,
            ManyResults results,
            SignOffService signOff) {
        this.clock = clock;
        this.calendars = calendars;
        this.drafts = drafts;
        this.forms = forms;
        this.tests = tests;
        this.results = results;
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
            fail(day, "SCAN-02", Priority.TWO, "The feeder loses the second page", back(4));
            log(RUNNING, day);
        });
        at(back(2), () -> {
            var day = passed(cases(RUNNING).subList(20, 42), back(2));
            result(day, "REPORTS-03", Result.BLOCKED, back(2), "The test account has no activity yet");
            log(RUNNING, day);
            change(RUNNING, DefectStatus.RETEST, "", "");
        });
        at(back(1), () -> {
            var day = new TreeMap<String, ManyResults.Line>();
            result(day, "SCAN-02", Result.PASS, back(1), "After the driver was replaced");
            fail(day, "PRINT-01", Priority.THREE, "The margin cuts the form number", back(1));
            log(RUNNING, day);
            save(
                    RUNNING,
                    new SampleSheet()
                            .row(
                                    "meetings",
                                    "on",
                                    back(1),
                                    "attended",
                                    "Test leads, CCPOR Team",
                                    "decisions",
                                    "Defect 1 closed after the retest; reports are run on Thursday")
                            .answers());
        });
    }

    private void signed() {
        at(back(4), () -> {
            var day = passed(cases(SIGNED), back(4));
            result(day, "LOGIN-07", Result.NOT_APPLICABLE, back(4), "Sessions end by the rule of the branch");
            fail(day, "PRINT-01", Priority.FOUR, "The title is printed small", back(4));
            log(SIGNED, day);
            change(SIGNED, DefectStatus.DEFERRED, "Print at 110 percent", "R&PO supervisor, by e-mail");
        });
        at(back(2), () -> {
            read(SIGNED).signers().stream()
                    .sorted()
                    .forEach(it ->
                            signOff.sign(SIGNED, new Signing(it, Verdict.APPROVE, "", it.label() + " test lead")));
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

    private AcceptanceState read(String court) {
        return tests.read(court);
    }

    private List<String> cases(String court) {
        return read(court).cases().stream().map(it -> it.test().id()).toList();
    }

    private static Map<String, ManyResults.Line> passed(List<String> cases, LocalDate on) {
        var day = new TreeMap<String, ManyResults.Line>();
        cases.forEach(it -> result(day, it, Result.PASS, on, ""));
        return day;
    }

    private static void fail(
            Map<String, ManyResults.Line> day, String of, Priority priority, String title, LocalDate on) {
        var found = new NewDefect(priority, title, "CCPOR Team");
        day.put(of, new ManyResults.Line(of, Result.FAIL, tester(of), on, "", found));
    }

    private static void result(Map<String, ManyResults.Line> day, String of, Result result, LocalDate on, String note) {
        day.put(of, new ManyResults.Line(of, result, tester(of), on, note, null));
    }

    private static String tester(String of) {
        return of.hashCode() % 3 == 0 ? "Records clerk" : "Courtroom clerk";
    }

    private void log(String court, Map<String, ManyResults.Line> day) {
        results.log(court, List.copyOf(day.values()));
    }

    /** Changes the first defect of the court. */
    private void change(String court, DefectStatus status, String workaround, String accepted) {
        var it = read(court).defects().getFirst();
        tests.change(
                court,
                new DefectChange(
                        it.id(),
                        Objects.requireNonNull(it.priority()),
                        it.title(),
                        status,
                        it.owner(),
                        workaround,
                        accepted,
                        it.seen()));
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
        return new FormKey(court, FormCode.F10);
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

package org.ccpor.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ccpor.acceptance.AcceptanceRows.Ready;
import org.ccpor.approval.Side;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition.About;
import org.jspecify.annotations.Nullable;

/** What is wrong or unusual in the plan of the test. */
final class PlanRule {
    /** Usual length in court days (proposed, domain F10). */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 10;

    private final AcceptanceTest test;
    private final About about;
    private final CourtCalendar calendar;
    private final List<Finding> found = new ArrayList<>();

    private PlanRule(AcceptanceTest test, About about, CourtCalendar calendar) {
        this.test = test;
        this.about = about;
        this.calendar = calendar;
    }

    static List<Finding> of(AcceptanceTest test, About about, CourtCalendar calendar) {
        var check = new PlanRule(test, about, calendar);
        check.agreed("scopeAgreed", test.scopeAgreed(), "Agree on the scope before the test is signed.");
        check.agreed("criteriaAgreed", test.criteriaAgreed(), "Agree on the criteria before the test is signed.");
        check.window();
        check.people();
        check.entry();
        check.signed();
        return check.found;
    }

    private void agreed(String path, @Nullable Boolean answer, String sentence) {
        if (Boolean.FALSE.equals(answer)) {
            error(path, sentence);
        }
    }

    private void window() {
        var from = test.windowFrom();
        var to = test.windowTo();
        courtDay("windowFrom", from);
        courtDay("windowTo", to);
        if (from == null || to == null) {
            return;
        }
        if (to.isBefore(from)) {
            error("windowTo", "The last day is before the first one.");
            return;
        }
        var days = courtDays(from, to, calendar);
        if (days < SHORTEST || days > LONGEST) {
            found.add(Finding.warning(
                    "windowTo", "The test has %s; %d to %d are usual.".formatted(words(days), SHORTEST, LONGEST)));
        }
        var goLive = about.goLive();
        if (goLive != null && !to.isBefore(goLive)) {
            error("windowTo", "The test must end before go-live on %s.".formatted(DateFormatter.full(goLive)));
        }
    }

    private void courtDay(String path, @Nullable LocalDate day) {
        if (day != null) {
            calendar.closureOn(day)
                    .ifPresent(it -> error(
                            path,
                            "%s is no court day (%s). Choose another day."
                                    .formatted(DateFormatter.full(day), it.name())));
        }
    }

    private void people() {
        var signers = ProcessingModel.of(about).signers();
        if (!test.testers().isEmpty()) {
            signers.stream()
                    .filter(side -> test.testers().stream()
                            .noneMatch(
                                    it -> it.side() != null && it.side().name().equals(side.name())))
                    .forEach(side -> found.add(Finding.warning(
                            "testers",
                            "No tester of the %s is named yet.".formatted(side == Side.LEA ? "LEA" : "court"))));
        }
        for (var it : test.testers()) {
            if (Boolean.FALSE.equals(it.ready())) {
                found.add(Finding.warning("testers/" + it.id() + "/ready", "The staging account is not ready."));
            }
        }
    }

    private void entry() {
        agreed("inventedOnly", test.inventedOnly(), "Only invented data may be used in the test.");
        agreed("accountsWork", test.accountsWork(), "Every tester must be able to sign in to staging.");
        if (test.networkPass() == Ready.NO) {
            found.add(Finding.warning("networkPass", "The network check of form F4 has not passed."));
        }
        if (test.scannerPass() == Ready.NO) {
            found.add(Finding.warning("scannerPass", "The scanner check of form F3 has not passed."));
        }
    }

    private void signed() {
        var missing = ProcessingModel.of(about).signers().stream()
                .filter(it -> !test.approved(it))
                .map(it -> it == Side.LEA ? "the LEA" : "the court")
                .toList();
        if (!missing.isEmpty()) {
            error("signatures", "The sign-off of %s is missing.".formatted(String.join(" and ", missing)));
        }
    }

    private void error(String path, String sentence) {
        found.add(Finding.error(path, sentence));
    }

    /** Court days of a window, both ends included. */
    static int courtDays(LocalDate from, LocalDate to, CourtCalendar calendar) {
        return calendar.courtDaysBetween(from, to) + (calendar.isCourtDay(from) ? 1 : 0);
    }

    static String words(int days) {
        return Count.of(days, "court day");
    }
}

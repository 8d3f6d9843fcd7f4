package org.ccpor.assessment.infrastructure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ccpor.assessment.Check;
import org.ccpor.assessment.Outcome;
import org.ccpor.assessment.SiteChecks;
import org.ccpor.assessment.Thresholds;
import org.ccpor.base.DateFormatter;
import org.ccpor.form.Derived;
import org.ccpor.form.Derived.Tone;

/** The figures beside the answers of form F4: places against thresholds, their trend, checks by part and in all. */
final class InfrastructureFigures {

    private final List<Derived> figures = new ArrayList<>();

    private InfrastructureFigures() {}

    static List<Derived> of(List<SiteChecks> sites, Outcome outcome, Thresholds needed) {
        var figures = new InfrastructureFigures();
        sites.forEach(figures::site);
        figures.figures.add(new Derived("#connectivity", "Needed at every place", needed.words(), Tone.PLAIN));
        for (var part : List.of(
                InfrastructureChecks.CONNECTIVITY, InfrastructureChecks.DESKTOP, InfrastructureChecks.SECURITY)) {
            figures.summary(part, outcome);
        }
        figures.outcome(outcome);
        return figures.figures;
    }

    private void site(SiteChecks site) {
        var values = site.measured().values();
        for (var older : values.subList(0, Math.max(0, values.size() - 1))) {
            figures.add(new Derived(
                    "sites/" + older.row(),
                    "Measured again",
                    day(values.getLast().on()),
                    Tone.PLAIN));
        }
        site.measured().latest().ifPresent(latest -> {
            var row = "sites/" + latest.row();
            figures.add(figure(row, "Line", site.line()));
            site.headroom().ifPresent(it -> figures.add(figure(row, "Room for scans", it)));
            site.measured().trend().ifPresent(it -> figures.add(new Derived(row, "Trend", it, Tone.PLAIN)));
        });
    }

    private void summary(String part, Outcome outcome) {
        var checks =
                outcome.checks().stream().filter(it -> it.part().equals(part)).toList();
        figures.add(new Derived("#" + part, "Checks", Outcome.words(checks, outcome.waived()), tone(checks, outcome)));
    }

    private void outcome(Outcome outcome) {
        figures.add(new Derived(
                "#outcome",
                "All checks",
                Outcome.words(outcome.checks(), outcome.waived()),
                tone(outcome.checks(), outcome)));
        for (var check : outcome.checks()) {
            var figure = figure("#outcome", check.name(), check);
            figures.add(
                    outcome.waived().contains(check.key())
                            ? new Derived("#outcome", check.name(), figure.value() + " (waived)", Tone.ATTENTION)
                            : figure);
        }
    }

    private static Tone tone(List<Check> checks, Outcome outcome) {
        if (checks.stream()
                .anyMatch(it -> it.is(Check.State.FAIL) && outcome.obstacles().contains(it))) {
            return Tone.BAD;
        }
        return checks.stream().allMatch(it -> it.is(Check.State.PASS)) ? Tone.GOOD : Tone.ATTENTION;
    }

    private static Derived figure(String path, String label, Check check) {
        return new Derived(
                path,
                label,
                check.words(),
                switch (check.state()) {
                    case PASS -> Tone.GOOD;
                    case FAIL -> Tone.BAD;
                    case WAITING -> Tone.ATTENTION;
                    case OPEN -> Tone.PLAIN;
                });
    }

    private static String day(LocalDate date) {
        return DateFormatter.full(date);
    }
}

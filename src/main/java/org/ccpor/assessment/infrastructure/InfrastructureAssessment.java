package org.ccpor.assessment.infrastructure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ccpor.assessment.AssessmentEvidence;
import org.ccpor.assessment.Check;
import org.ccpor.assessment.Check.State;
import org.ccpor.assessment.GapActionRule;
import org.ccpor.assessment.Outcome;
import org.ccpor.assessment.SiteChecks;
import org.ccpor.assessment.Thresholds;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers.Verdict;
import org.ccpor.assessment.scanner.ScannerAnswers;
import org.ccpor.assessment.scanner.ScannerAssessment;
import org.ccpor.base.FormCode;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.form.Answers;
import org.ccpor.form.Derived;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinition.Proof;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Form F4, version 1: connectivity, desktop, security and what the team makes of them. */
@Component
public class InfrastructureAssessment extends FormDefinition<InfrastructureAnswers> {
    /** Items that evaluate connectivity alone; every other item wants the whole assessment. */
    private static final Set<String> CONNECTIVITY_ITEMS = Set.of("CUR-S4", "AOC-S2");

    private static final int COURT_DAYS_TO_MEND = 10;

    private final ScannerAssessment scanners;
    private final Thresholds needed;
    private final CourtCalendars calendars;

    /** Reads F3 as well, for what its scanners need. */
    public InfrastructureAssessment(ScannerAssessment scanners, Thresholds needed, CourtCalendars calendars) {
        super(FormCode.F4, 1, InfrastructureAnswers.class);
        this.scanners = scanners;
        this.needed = needed;
        this.calendars = calendars;
    }

    @Override
    public List<Finding> check(InfrastructureAnswers answers, About about) {
        return InfrastructureFindings.of(answers, outcome(answers, about), about);
    }

    @Override
    public List<Derived> derived(InfrastructureAnswers answers, About about) {
        return InfrastructureFigures.of(SiteChecks.of(answers, f3(about), needed), outcome(answers, about), needed);
    }

    /** Opens and closes actions, and takes "ready" back as soon as something stands against it. */
    @Override
    public Map<String, @Nullable String> consequences(Answers before, Answers after, About about) {
        var read = read(after);
        var changes = GapActionRule.follow(
                checks(read(before), about), checks(read, about), after, read.actions(), due(about));
        var changed = after;
        for (var it : changes.entrySet()) {
            changed = changed.with(it.getKey(), it.getValue());
        }
        if (read.verdict() == Verdict.READY && !outcome(read(changed), about).ready()) {
            changes.put("verdict", Verdict.READY_WITH_ACTIONS.name());
        }
        return changes;
    }

    @Override
    public Optional<String> refuses(String path, Answers after, About about) {
        var read = read(after);
        return path.equals("verdict") && read.verdict() == Verdict.READY
                ? outcome(read, about).whyNot()
                : Optional.empty();
    }

    /**
     * Connectivity is evaluated when part A is answered and every gap has its action or waiver; the assessment is done when the
     * verdict is ready and nothing stands against it that day.
     */
    @Override
    public boolean closes(TemplateItem item, InfrastructureAnswers answers, About about) {
        var outcome = outcome(answers, about);
        return CONNECTIVITY_ITEMS.contains(item.id())
                ? connectivity(outcome.checks()).stream().noneMatch(it -> it.is(State.OPEN) || forgotten(it, outcome))
                : answers.verdict() == Verdict.READY && outcome.ready();
    }

    @Override
    public Optional<String> progress(TemplateItem item, InfrastructureAnswers answers, About about) {
        var outcome = outcome(answers, about);
        var checks = CONNECTIVITY_ITEMS.contains(item.id()) ? connectivity(outcome.checks()) : outcome.checks();
        return checks.stream().allMatch(it -> it.is(State.OPEN))
                ? Optional.empty()
                : Optional.of(Outcome.words(checks, outcome.waived()));
    }

    @Override
    public Map<String, Proof> proves(InfrastructureAnswers answers, About about) {
        var sites = SiteChecks.of(answers, f3(about), needed).stream()
                .map(SiteChecks::production)
                .toList();
        return Map.of("reachable", AssessmentEvidence.reachable(sites));
    }

    /** What the checks come to today. */
    public Outcome outcome(InfrastructureAnswers answers, About about) {
        return Outcome.of(answers, checks(answers, about), about.today());
    }

    private List<Check> checks(InfrastructureAnswers answers, About about) {
        return InfrastructureChecks.of(answers, f3(about), needed);
    }

    private ScannerAnswers f3(About about) {
        return scanners.read(about.of(scanners.code()));
    }

    private LocalDate due(About about) {
        var calendar = calendars.of(about.court());
        var due = about.today();
        for (var days = 0; days < COURT_DAYS_TO_MEND; days++) {
            due = calendar.onOrAfter(due.plusDays(1));
        }
        return due;
    }

    private static List<Check> connectivity(List<Check> checks) {
        return checks.stream()
                .filter(it -> it.part().equals(InfrastructureChecks.CONNECTIVITY))
                .toList();
    }

    private static boolean forgotten(Check check, Outcome outcome) {
        return check.is(State.FAIL)
                && !outcome.waived().contains(check.key())
                && outcome.actions().stream().noneMatch(it -> Outcome.opened(it, check));
    }
}

package org.ccpor.assessment.infrastructure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ccpor.assessment.Check.State;
import org.ccpor.assessment.Outcome;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers.Verdict;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition.About;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** What to fix or to look at in form F4, beyond single answers. */
final class InfrastructureFindings {
    private static final Pattern ADDRESS = Pattern.compile("\\b\\d{1,3}(\\.\\d{1,3}){3}\\b|\\bhttps?://");

    private final InfrastructureAnswers answers;
    private final Outcome outcome;
    private final About about;
    private final List<Finding> found = new ArrayList<>();

    private InfrastructureFindings(InfrastructureAnswers answers, Outcome outcome, About about) {
        this.answers = answers;
        this.outcome = outcome;
        this.about = about;
    }

    static List<Finding> of(InfrastructureAnswers answers, Outcome outcome, About about) {
        var findings = new InfrastructureFindings(answers, outcome, about);
        findings.dates();
        findings.network();
        findings.dueInImplement();
        findings.outcome();
        return findings.found;
    }

    private void dates() {
        answers.sites().forEach(it -> past("sites/" + it.id() + "/measuredOn", it.measuredOn()));
        answers.reach().forEach(it -> past("reach/" + it.id() + "/testedOn", it.testedOn()));
        past("firewallOn", answers.firewallOn());
        past("awarenessOn", answers.awarenessOn());
    }

    private void past(String path, @Nullable LocalDate date) {
        if (date != null && date.isAfter(about.today())) {
            found.add(Finding.error(path, "Give the day it happened; it cannot be in the future."));
        }
    }

    private void network() {
        var ticket = answers.firewallTicket();
        if (ticket != null && ADDRESS.matcher(ticket).find()) {
            found.add(Finding.error("firewallTicket", "Give the reference of the ticket only, no addresses or rules."));
        }
        if (!answers.browserBlocks().isEmpty()) {
            found.add(Finding.warning(
                    "browserBlocks", "Ask IT to allow this for CCPOR, and tell the CCPOR Team if it cannot be."));
        }
    }

    /** Parts B and C may wait until then; the form is handed in earlier, for its part A. */
    private void dueInImplement() {
        if (about.phase() == null || about.phase().isBefore(Phase.IMPLEMENT)) {
            return;
        }
        outcome.checks().stream()
                .filter(it -> it.is(State.OPEN) && !it.part().equals(InfrastructureChecks.CONNECTIVITY))
                .forEach(it -> missing(it.path()));
        if (answers.osStd() == null) {
            missing("osStd");
        }
        if (answers.browserStd() == null) {
            missing("browserStd");
        }
    }

    private void missing(String path) {
        found.add(Finding.error(path, "This needs an answer in Implement."));
    }

    private void outcome() {
        if (answers.verdict() == Verdict.READY) {
            outcome.whyNot().ifPresent(it -> found.add(Finding.warning("verdict", it)));
        }
        for (var it : answers.waivers()) {
            if (it.until() != null && it.until().isBefore(about.today())) {
                found.add(Finding.warning(
                        "waivers/" + it.id() + "/until", "This waiver has ended and no longer counts."));
            }
        }
        for (var it : answers.actions()) {
            if (it.open() && it.due() != null && it.due().isBefore(about.today())) {
                found.add(Finding.warning("actions/" + it.id() + "/due", "This action is late."));
            }
        }
    }
}

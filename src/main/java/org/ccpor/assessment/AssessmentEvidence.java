package org.ccpor.assessment;

import java.time.LocalDate;
import java.util.List;
import org.ccpor.assessment.Check.State;
import org.ccpor.assessment.doj.DojDates;
import org.ccpor.assessment.doj.DojTracker;
import org.ccpor.assessment.doj.DojTracker.Applicable;
import org.ccpor.assessment.scanner.ScannerAnswers.Sample;
import org.ccpor.assessment.scanner.ScannerAnswers.Scanner;
import org.ccpor.form.FormDefinition.Proof;

/** What forms F3, F4 and F5 show to the readiness checklist. */
public final class AssessmentEvidence {
    private AssessmentEvidence() {}

    /** @param sites the sign-in page of production, one check a site */
    public static Proof reachable(List<Check> sites) {
        if (sites.isEmpty()) {
            return Proof.open("No site is listed yet");
        }
        var passed = sites.stream().filter(it -> it.is(State.PASS)).count();
        var untested = sites.stream().filter(it -> it.is(State.OPEN)).count();
        var words = "%d of %d %s production"
                .formatted(passed, sites.size(), sites.size() == 1 ? "site reaches" : "sites reach");
        if (passed + untested < sites.size()) {
            return Proof.of(false, words);
        }
        return untested == 0 ? Proof.of(true, words) : Proof.open(words + ", %d not tested yet".formatted(untested));
    }

    /** @param words how many of the needed stations pass */
    public static Proof stations(List<Scanner> scanners, String words) {
        if (scanners.isEmpty()) {
            return Proof.open("No scanner is listed yet");
        }
        var needed = scanners.stream().filter(Scanner::needed).toList();
        if (needed.stream().allMatch(Scanner::passes)) {
            return Proof.of(true, words);
        }
        var untested = needed.stream()
                .filter(it -> !it.passes())
                .allMatch(it -> it.sampleResult() == null || it.sampleResult() == Sample.NOT_TESTED);
        return untested ? Proof.open(words + ", the others are not tested yet") : Proof.of(false, words);
    }

    /** Approval and mnemonics; "none needed" where the gateway is not in scope. */
    public static Proof approved(DojTracker answers, LocalDate today) {
        if (answers.applicable() == null) {
            return Proof.open("Nobody has said yet whether the gateway is in scope");
        }
        if (answers.applicable() == Applicable.NO) {
            return Proof.of(true, "The gateway is not in scope");
        }
        var on = answers.approvedOn();
        var approved = on != null && !on.isAfter(today);
        var received =
                on == null || !approved ? "DOJ approval not received yet" : "DOJ approval received " + DojDates.day(on);
        var requested = answers.mnemonicsRequested() == null ? 1 : Math.max(1, answers.mnemonicsRequested());
        var assigned = answers.mnemonicsAssigned() == null ? 0 : answers.mnemonicsAssigned();
        return Proof.of(
                approved && assigned >= requested,
                "%s; %,d of %,d %s assigned"
                        .formatted(received, assigned, requested, requested == 1 ? "mnemonic" : "mnemonics"));
    }
}

package org.ccpor.assessment.doj;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.ccpor.assessment.doj.DojTracker.Applicable;
import org.ccpor.assessment.doj.DojTracker.CertSource;
import org.ccpor.assessment.doj.DojTracker.Document;
import org.ccpor.assessment.doj.DojTracker.DocumentType;
import org.ccpor.assessment.doj.DojTracker.TestResult;
import org.ccpor.base.FormCode;
import org.ccpor.court.Ori;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition.About;
import org.jspecify.annotations.Nullable;

/** Rules over several answers of the tracker: the order of dates, what runs out, what contradicts. */
final class DojRule {
    /** Days before the end of an approval or a certification from which it is warned of (domain F5, F7). */
    static final int EXPIRES_SOON = 60;

    private final DojTracker answers;
    private final About about;
    private final List<Finding> found = new ArrayList<>();

    private DojRule(DojTracker answers, About about) {
        this.answers = answers;
        this.about = about;
    }

    static List<Finding> of(DojTracker answers, About about) {
        var check = new DojRule(answers, about);
        check.scope();
        check.agency();
        check.documents();
        check.counts();
        check.approval();
        return List.copyOf(check.found);
    }

    private void scope() {
        var said = about.of(FormCode.F1).at("useGateway");
        if (said != null
                && answers.applicable() != null
                && !said.equals(answers.applicable().name())) {
            warn("applicable", "The scope questionnaire says otherwise. Change this answer, or the one given there.");
        }
        if (answers.applicable() == Applicable.YES && answers.certSource() == CertSource.UNDECIDED) {
            warn("certSource", "Decide who certifies: it says which documents DOJ needs.");
        }
    }

    private void agency() {
        var ori = answers.ori();
        if (ori != null && !Ori.looksRight(ori)) {
            warn("ori", Ori.warning());
        }
        if (answers.applicable() == Applicable.YES && answers.agency() == null) {
            warn("agency", "Give the name as it stands, or will stand, on the agreement with DOJ.");
        }
        notNamed("acc", answers.acc(), "an Agency CLETS Coordinator");
        notNamed("spoc", answers.spoc(), "a Security Point of Contact");
    }

    private void notNamed(String path, @Nullable Boolean named, String whom) {
        if (Boolean.FALSE.equals(named)) {
            warn(path, "The subscriber must name %s to DOJ.".formatted(whom));
        }
    }

    private void documents() {
        var seen = new HashSet<Map.Entry<?, ?>>();
        for (var it : answers.docs()) {
            var row = "docs/" + it.id();
            if (it.type() != null && it.side() != null && !seen.add(Map.entry(it.type(), it.side()))) {
                warn(row + "/type", "This document is listed twice for the same side.");
            }
            needs(it, row);
            dates(it, row);
        }
        if (answers.applicable() == Applicable.YES && answers.needed().isEmpty()) {
            warn("docs", "No document is marked as needed. DOJ asks for at least one before it approves.");
        }
    }

    private void needs(Document it, String row) {
        if (it.needed() == null) {
            if (answers.applicable() == Applicable.YES && answers.certSource() != CertSource.UNDECIDED) {
                error(row + "/needed", "Say whether DOJ needs this document, or take the row away.");
            }
            return;
        }
        if (it.type() != DocumentType.SUBSCRIBER_AGREEMENT) {
            return;
        }
        if (answers.certSource() == CertSource.COURT && !it.needed()) {
            warn(row + "/needed", "A court that is a subscriber itself needs this agreement with DOJ.");
        } else if (answers.certSource() == CertSource.THROUGH_SHERIFF && it.needed()) {
            warn(row + "/needed", "Through the sheriff, the court itself needs no agreement with DOJ. Please check.");
        }
    }

    private void dates(Document it, String row) {
        notYet(row + "/sent", it.sent());
        notYet(row + "/received", it.received());
        notYet(row + "/approved", it.approved());
        inOrder(row + "/received", it.sent(), it.received(), "DOJ cannot receive it before it is sent on %s.");
        inOrder(row + "/approved", it.received(), it.approved(), "DOJ cannot approve it before it arrives on %s.");
        inOrder(row + "/approved", it.sent(), it.approved(), "DOJ cannot approve it before it is sent on %s.");
        if (it.expires() == null) {
            return;
        }
        if (it.approved() != null && !it.expires().isAfter(it.approved())) {
            error(row + "/expires", "It must expire after its approval on %s.".formatted(DojDates.day(it.approved())));
        } else {
            runsOut(row + "/expires", it.expires());
        }
    }

    private void inOrder(String path, @Nullable LocalDate first, @Nullable LocalDate then, String sentence) {
        if (first != null && then != null && then.isBefore(first)) {
            error(path, sentence.formatted(DojDates.day(first)) + " Fix one of the two dates.");
        }
    }

    private void notYet(String path, @Nullable LocalDate date) {
        if (date != null && date.isAfter(about.today())) {
            error(path, "This date is still to come. Enter it once it has happened.");
        }
    }

    private void runsOut(String path, LocalDate ends) {
        if (ends.isBefore(about.today())) {
            warn(path, "Expired on %s. Ask for a renewal.".formatted(DojDates.day(ends)));
        } else if (about.goLive() != null && ends.isBefore(about.goLive())) {
            warn(path, "Expires before go-live on %s. Renew it first.".formatted(DojDates.day(about.goLive())));
        } else if (!ends.isAfter(about.today().plusDays(EXPIRES_SOON))) {
            warn(path, "Expires on %s, within %d days.".formatted(DojDates.day(ends), EXPIRES_SOON));
        }
    }

    private void counts() {
        notYet("mnemonicsOn", answers.mnemonicsOn());
        moreThan(
                "mnemonicsAssigned",
                answers.mnemonicsAssigned(),
                answers.mnemonicsRequested(),
                "assigned",
                "requested");
        moreThan("cletsTrained", answers.cletsTrained(), answers.cletsNeeded(), "trained", "needed");
        if (answers.cletsExpires() != null) {
            runsOut("cletsExpires", answers.cletsExpires());
        }
    }

    private void moreThan(String path, @Nullable Integer part, @Nullable Integer whole, String of, String all) {
        if (part != null && whole != null && part > whole) {
            warn(path, "More are %s (%,d) than %s (%,d). Please check both numbers.".formatted(of, part, all, whole));
        }
    }

    private void approval() {
        notYet("testMsgsOn", answers.testMsgsOn());
        notYet("approvedOn", answers.approvedOn());
        if (answers.testMsgs() == TestResult.FAILED) {
            warn("testMsgs", "The test with DOJ failed. Run it again before go-live.");
        }
        if (answers.approvedOn() != null
                && answers.approvedDocs() < answers.needed().size()) {
            warn("approvedOn", "Some documents that DOJ needs are not approved yet.");
        }
        if (answers.nextAudit() != null && answers.nextAudit().isBefore(about.today())) {
            warn("nextAudit", "This audit is past. Give the next one, or leave it empty.");
        }
    }

    private void warn(String path, String sentence) {
        found.add(Finding.warning(path, sentence));
    }

    private void error(String path, String sentence) {
        found.add(Finding.error(path, sentence));
    }
}

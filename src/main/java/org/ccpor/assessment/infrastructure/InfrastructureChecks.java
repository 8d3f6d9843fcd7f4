package org.ccpor.assessment.infrastructure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ccpor.assessment.Check;
import org.ccpor.assessment.Check.State;
import org.ccpor.assessment.GapAction.Side;
import org.ccpor.assessment.SiteChecks;
import org.ccpor.assessment.Thresholds;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers.Awareness;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers.CourtPath;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers.Encryption;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers.Firewall;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers.LeaPath;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers.Meets;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers.OutOfView;
import org.ccpor.assessment.scanner.ScannerAnswers;
import org.jspecify.annotations.Nullable;

/** Every check of form F4 by name, and how it stands. What does not apply is not listed. */
final class InfrastructureChecks {
    static final String CONNECTIVITY = "connectivity";
    static final String DESKTOP = "desktop";
    static final String SECURITY = "security";

    private final InfrastructureAnswers answers;
    private final List<Check> checks = new ArrayList<>();

    private InfrastructureChecks(InfrastructureAnswers answers) {
        this.answers = answers;
    }

    /** @param f3 answers of form F3, for the room that scans need */
    static List<Check> of(InfrastructureAnswers answers, ScannerAnswers f3, Thresholds needed) {
        var all = new InfrastructureChecks(answers);
        all.paths();
        SiteChecks.of(answers, f3, needed).forEach(it -> all.checks.addAll(it.all()));
        all.network();
        all.desktop();
        all.security();
        return List.copyOf(all.checks);
    }

    private void paths() {
        of(
                CONNECTIVITY,
                "path",
                "Way to CCTC",
                answers.path(),
                Set.of(CourtPath.NONE),
                "The court has no way to CCTC yet.");
        if (answers.leaPath() != LeaPath.NOT_APPLICABLE) {
            of(
                    CONNECTIVITY,
                    "leaPath",
                    "LEA's way to CCPOR",
                    answers.leaPath(),
                    Set.of(LeaPath.NONE),
                    "The LEA has no way to CCPOR yet.",
                    Side.LEA);
        }
    }

    private void network() {
        yes(CONNECTIVITY, "dns", "Name resolution", answers.dns(), "Names of CCPOR's servers are not resolved yet.");
        yes(CONNECTIVITY, "proxy", "Proxy exceptions", answers.proxy(), "The proxy does not let CCPOR through yet.");
        var firewall = answers.firewall();
        if (firewall == Firewall.REQUESTED || firewall == Firewall.DONE) {
            add(
                    CONNECTIVITY,
                    "firewall",
                    "Firewall",
                    State.WAITING,
                    firewall == Firewall.DONE ? "done, not tested" : "requested, not done",
                    Side.COURT);
        } else {
            of(CONNECTIVITY, "firewall", "Firewall", firewall, Set.of(), "");
        }
    }

    private void desktop() {
        yes(DESKTOP, "viewer", "Image and PDF viewer", answers.viewer(), "Computers lack a viewer for images and PDF.");
        if (answers.pcOk() != Meets.NOT_APPLICABLE) {
            of(
                    DESKTOP,
                    "pcOk",
                    "Computers",
                    answers.pcOk(),
                    Set.of(Meets.NO),
                    "Computers fall short of the planning guide.");
        }
        yes(DESKTOP, "monitors", "Monitors", answers.monitors(), "There are not enough monitors.");
        yes(DESKTOP, "printer", "Printers", answers.printer(), "There are not enough printers.");
    }

    private void security() {
        if (answers.physical() != OutOfView.NOT_APPLICABLE) {
            of(
                    SECURITY,
                    "physical",
                    "Workstations out of view",
                    answers.physical(),
                    Set.of(OutOfView.NO, OutOfView.PARTLY),
                    "CLETS-capable workstations can be seen by the public.");
        }
        yes(SECURITY, "av", "Antivirus", answers.av(), "Antivirus is not managed.");
        yes(SECURITY, "patch", "Patching", answers.patch(), "Patching is not managed.");
        yes(SECURITY, "lock", "Screen lock", answers.lock(), "Screens do not lock within 30 minutes.");
        yes(SECURITY, "unique", "Own accounts", answers.unique(), "Accounts are shared.");
        of(
                SECURITY,
                "awareness",
                "Security awareness training",
                answers.awareness(),
                Set.of(Awareness.EXPIRED, Awareness.NOT_YET),
                "Security awareness training is not current.");
        of(SECURITY, "spoc", "Security Point of Contact", answers.spoc(), Set.of(), "");
        if (answers.encryption() == Encryption.NOT_YET) {
            add(SECURITY, "encryption", "Encrypted channel", State.WAITING, "CCTC has not confirmed it", Side.CCTC);
        } else {
            of(SECURITY, "encryption", "Encrypted channel", answers.encryption(), Set.of(), "");
        }
        of(SECURITY, "incidentContact", "Whom to call", answers.incidentContact(), Set.of(), "");
    }

    private void yes(String part, String path, String name, @Nullable Boolean answer, String failure) {
        of(part, path, name, answer, Set.of(false), failure);
    }

    private void of(String part, String path, String name, @Nullable Object answer, Set<?> failing, String failure) {
        of(part, path, name, answer, failing, failure, Side.COURT);
    }

    private void of(
            String part, String path, String name, @Nullable Object answer, Set<?> failing, String failure, Side side) {
        if (answer == null) {
            add(part, path, name, State.OPEN, "", side);
        } else if (failing.contains(answer)) {
            add(part, path, name, State.FAIL, failure, side);
        } else {
            add(part, path, name, State.PASS, "", side);
        }
    }

    private void add(String part, String path, String name, State state, String detail, Side side) {
        checks.add(new Check(path, part, path, name, state, detail, side));
    }
}

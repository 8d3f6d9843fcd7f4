package org.ccpor.acceptance;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.acceptance.AcceptanceRows.Defect;
import org.ccpor.acceptance.AcceptanceRows.Signature;
import org.ccpor.approval.Side;
import org.ccpor.form.FormDefinition.Proof;

/** What the test shows to the readiness checklist (domain F11, lines 9 and 10). */
final class AcceptanceEvidence {
    private AcceptanceEvidence() {}

    static Map<String, Proof> of(AcceptanceTest test, Set<Side> signers) {
        return Map.of("signed", signed(test, signers), "defects", defects(test));
    }

    private static Proof signed(AcceptanceTest test, Set<Side> signers) {
        var given = signers.stream()
                .sorted()
                .flatMap(it -> test.standing(it).stream())
                .toList();
        var words = given.stream().map(SignRule::words).collect(Collectors.joining("; "));
        if (given.stream().anyMatch(it -> !it.approves())) {
            return Proof.of(false, words);
        }
        if (given.size() == signers.size()) {
            return Proof.of(given.stream().allMatch(Signature::approves), words);
        }
        return given.isEmpty() ? Proof.open("Not signed yet") : Proof.open(words + "; the other side has not signed");
    }

    private static Proof defects(AcceptanceTest test) {
        if (!test.anyResult()) {
            return Proof.open("No case was run yet");
        }
        var open = test.defects().stream().filter(Defect::open).toList();
        var severe = open.stream().filter(Defect::severe).count();
        var bare = open.stream()
                .filter(it -> !it.severe() && ExitRule.blank(it.workaround()))
                .count();
        if (severe > 0) {
            return Proof.of(
                    false,
                    severe == 1
                            ? "1 defect of priority 1 or 2 is open"
                            : severe + " defects of priority 1 or 2 are open");
        }
        if (bare > 0) {
            return Proof.of(
                    false, bare == 1 ? "1 open defect has no workaround" : bare + " open defects have no workaround");
        }
        return Proof.of(
                true,
                open.isEmpty()
                        ? "No open defect"
                        : "%d open, priority 3 or 4, with workarounds".formatted(open.size()));
    }
}

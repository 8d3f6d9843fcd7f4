package org.ccpor.acceptance;

import java.util.Locale;
import java.util.Optional;
import org.ccpor.acceptance.AcceptanceRows.Signature;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.base.DateFormatter;

/** What the test must be like before a side signs, and in which words it did (domain F10, user story 16). Pure. */
final class SignRule {

    private SignRule() {}

    /** Why nobody can approve now, with conditions or without. */
    static Optional<String> refusal(AcceptanceTest test) {
        return ExitRule.worstOpen(test)
                ? Optional.of("A defect of priority 1 is open. Nobody signs before it is closed.")
                : Optional.empty();
    }

    /** Why this cannot stand beside everything else that is answered. */
    static Optional<String> wrong(AcceptanceTest test, Signing said) {
        if (said.verdict() != Verdict.APPROVE && ExitRule.blank(said.words())) {
            return Optional.of(
                    said.verdict() == Verdict.REJECT ? "Say why you reject it." : "Write down the conditions.");
        }
        return said.verdict() == Verdict.APPROVE && !ExitRule.of(test).met()
                ? Optional.of("The exit rule is not met yet. Finish what is missing, or approve with conditions.")
                : Optional.empty();
    }

    /** Such as "The court approved on Nov 5, 2026 (R&PO supervisor)". */
    static String words(Signature it) {
        var side = it.side() == null ? "The court" : it.side().subject();
        var done = it.decision() == null ? "signed" : it.decision().done().toLowerCase(Locale.ROOT);
        var on = it.on() == null ? "" : " on " + DateFormatter.full(it.on());
        var who = ExitRule.blank(it.role()) ? "" : " (%s%s)".formatted(it.role(), paper(it));
        return side + " " + done + on + who;
    }

    private static String paper(Signature it) {
        return Boolean.TRUE.equals(it.paper()) ? ", on paper" : "";
    }
}

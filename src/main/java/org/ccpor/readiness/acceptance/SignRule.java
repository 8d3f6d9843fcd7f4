package org.ccpor.readiness.acceptance;

import java.util.Locale;
import java.util.Optional;
import org.ccpor.base.Days;
import org.ccpor.readiness.acceptance.TestRows.Signature;

/** Whether a side may sign, and in which words it did (domain F10, user story 16). Pure. */
final class SignRule {

    private SignRule() {}

    /** Why this side cannot approve now, with conditions or without. */
    static Optional<String> refusal(AcceptanceTest test, Side side) {
        return ExitRule.worstOpen(test)
                ? Optional.of("A defect of priority 1 is open. Nobody signs before it is closed.")
                : test.standing(side)
                        .filter(Signature::approves)
                        .map(it -> "%s. It signs again only after that is taken back.".formatted(words(it)));
    }

    /**
     * Why this signature cannot stand beside everything else that is answered.
     *
     * @param test answers with the signature in it
     */
    static Optional<String> wrong(AcceptanceTest test, Signature it) {
        var side = it.side();
        if (side == null || !it.id().startsWith(side.start()) || it.decision() == null) {
            return Optional.of("Say which side signs and what it decides.");
        }
        if (it.takenBack() != null) {
            return Optional.empty();
        }
        if (it.decision() != Decision.APPROVE && ExitRule.blank(it.words())) {
            return Optional.of(
                    it.decision() == Decision.REJECT ? "Say why you reject it." : "Write down the conditions.");
        }
        if (!it.approves()) {
            return Optional.empty();
        }
        if (ExitRule.worstOpen(test)) {
            return Optional.of("A defect of priority 1 is open. Nobody signs before it is closed.");
        }
        return it.decision() == Decision.APPROVE && !ExitRule.of(test).met()
                ? Optional.of("The exit rule is not met yet. Finish what is missing, or approve with conditions.")
                : Optional.empty();
    }

    /** Such as "The court approved on Nov 5, 2026 (R&PO supervisor)". */
    static String words(Signature it) {
        var side = it.side() == Side.LEA ? "The LEA" : "The court";
        var done = it.decision() == null ? "signed" : it.decision().done().toLowerCase(Locale.ROOT);
        var on = it.on() == null ? "" : " on " + Days.full(it.on());
        var who = ExitRule.blank(it.role()) ? "" : " (%s%s)".formatted(it.role(), paper(it));
        return side + " " + done + on + who;
    }

    private static String paper(Signature it) {
        return Boolean.TRUE.equals(it.paper()) ? ", on paper" : "";
    }
}

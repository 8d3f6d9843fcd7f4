package org.ccpor.approval;

import java.util.List;
import org.ccpor.base.FormCode;

/** What is approved of a deployment, and what each side may say to it. */
public enum Subject {
    ACCEPTANCE_TEST(
            FormCode.F10,
            "Sign-off",
            "Not signed",
            "Sign off…",
            List.of(Side.COURT, Side.LEA),
            List.of(Verdict.APPROVE, Verdict.CONDITIONS, Verdict.REJECT)),
    GO_LIVE_DATE(
            FormCode.F11,
            "Date and hour",
            "Not confirmed",
            "Confirm…",
            List.of(Side.COURT, Side.LEA),
            List.of(Verdict.CONFIRM, Verdict.REJECT)),
    GO_LIVE(
            FormCode.F11,
            "Go / no-go",
            "Not decided yet",
            "Record a decision…",
            List.of(Side.TEAM),
            List.of(Verdict.GO, Verdict.NO_GO)),
    HANDOVER(
            FormCode.F12,
            "Acknowledgment",
            "Not acknowledged",
            "Acknowledge…",
            List.of(Side.COURT),
            List.of(Verdict.ACKNOWLEDGE, Verdict.REJECT)),
    CLOSE_OUT(
            FormCode.F13,
            "Approvals",
            "Not approved yet",
            "Approve…",
            List.of(Side.COURT, Side.LEA, Side.TEAM),
            List.of(Verdict.APPROVE));

    private final FormCode form;
    private final String title;
    private final String open;
    private final String verb;
    private final List<Side> sides;
    private final List<Verdict> verdicts;

    Subject(FormCode form, String title, String open, String verb, List<Side> sides, List<Verdict> verdicts) {
        this.form = form;
        this.title = title;
        this.open = open;
        this.verb = verb;
        this.sides = sides;
        this.verdicts = verdicts;
    }

    /** Code of the form it belongs to. */
    public FormCode form() {
        return form;
    }

    /** What its decisions are called. */
    public String title() {
        return title;
    }

    /** How a side stands that has not decided. */
    public String open() {
        return open;
    }

    /** What somebody does who decides in person. */
    public String verb() {
        return verb;
    }

    /** Who decides; what is approved needs all of them, unless the feature says that one has no part in it. */
    public List<Side> sides() {
        return sides;
    }

    /** What each of them may say. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** Whether a side may decide again without taking anything back: a meeting may, an approval is given once. */
    boolean again() {
        return this == GO_LIVE;
    }
}

package org.ccpor.golive;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormEvidence.Name;

/** The twenty lines of the readiness checklist (domain F11), in their order. */
public enum ReadinessLine {
    LEADS(Side.BOTH, true),
    MODEL(Side.COURT, true),
    REACHABLE(Side.COURT, true, new Name(FormCode.F4, "reachable")),
    SCANNERS(Side.BOTH, true, new Name(FormCode.F3, "stations")),
    PROFILE(Side.TEAM, true, new Name(FormCode.F6, "live")),
    USERS(Side.TEAM, true, new Name(FormCode.F7, "ready")),
    DOJ(Side.BOTH, true, new Name(FormCode.F5, "approved"), new Name(FormCode.F7, "certified")),
    TRAINING(Side.TEAM, true, new Name(FormCode.F9, "coverage")),
    ACCEPTANCE(Side.BOTH, true, new Name(FormCode.F10, "signed")),
    DEFECTS(Side.TEAM, true, new Name(FormCode.F10, "defects")),
    CONTACTS(Side.TEAM, true, new Name(FormCode.F12, "contacts")),
    FALLBACK(Side.COURT, true),
    ORDERS(Side.COURT, false),
    OTHERS(Side.BOTH, false),
    GUIDE(Side.TEAM, false),
    JUDGES(Side.COURT, false),
    SUPPORT(Side.TEAM, false),
    COURT_DAY(Side.TEAM, false),
    NOTICE(Side.TEAM, false),
    DECISION(Side.TEAM, true);

    private final Side side;
    private final boolean mandatory;
    private final List<Name> proofs;

    ReadinessLine(Side side, boolean mandatory, Name... proofs) {
        this.side = side;
        this.mandatory = mandatory;
        this.proofs = List.of(proofs);
    }

    /** Who sees to it. */
    public enum Side {
        COURT("Court"),
        BOTH("Court and LEA"),
        TEAM("CCPOR team");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        /** As people read it. */
        public String label() {
            return label;
        }
    }

    /** 1 to 20, as the checklist numbers it. */
    public int number() {
        return ordinal() + 1;
    }

    public Side side() {
        return side;
    }

    /** Whether "go" needs it. */
    public boolean mandatory() {
        return mandatory;
    }

    /** Whether "go" and handing in look at it: the decision itself comes after both. */
    boolean counts() {
        return mandatory && this != DECISION;
    }

    /** Names of what other forms show about it. */
    List<Name> proofs() {
        return proofs;
    }

    /** Codes of the forms that show it; empty if none does. */
    public List<FormCode> forms() {
        return proofs.stream().map(Name::form).toList();
    }

    /** Whether it answers itself in a plan that has these forms. */
    public boolean fed(Collection<FormCode> forms) {
        return this == LEADS
                || this == COURT_DAY
                || this == DECISION
                || forms().stream().anyMatch(forms::contains);
    }

    /** Id of its row in the form's table. */
    public String row() {
        return Integer.toString(number());
    }

    /** The line of a row. */
    static Optional<ReadinessLine> ofRow(String row) {
        return Arrays.stream(values()).filter(it -> it.row().equals(row)).findFirst();
    }
}

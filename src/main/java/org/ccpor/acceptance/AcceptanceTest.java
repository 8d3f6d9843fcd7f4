package org.ccpor.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccpor.acceptance.AcceptanceRows.CaseRow;
import org.ccpor.acceptance.AcceptanceRows.Defect;
import org.ccpor.acceptance.AcceptanceRows.Environment;
import org.ccpor.acceptance.AcceptanceRows.Lead;
import org.ccpor.acceptance.AcceptanceRows.Meeting;
import org.ccpor.acceptance.AcceptanceRows.Ready;
import org.ccpor.acceptance.AcceptanceRows.Run;
import org.ccpor.acceptance.AcceptanceRows.Signature;
import org.ccpor.acceptance.AcceptanceRows.Tester;
import org.ccpor.approval.Side;
import org.ccpor.form.Elsewhere;
import org.ccpor.form.LeaToo;
import org.ccpor.form.LongText;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.ccpor.form.TeamOnly;
import org.ccpor.form.When;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Plan, results, defects, meetings and sign-off of the court acceptance test, version 1 (domain F10). */
record AcceptanceTest(
        @Part("scope") @Required @Nullable Boolean scopeAgreed,

        @When(field = "scopeAgreed", is = "true") @Required @Nullable LocalDate scopeAgreedOn,

        @Required @Nullable Boolean criteriaAgreed,

        @When(field = "criteriaAgreed", is = "true") @Required @Nullable LocalDate criteriaAgreedOn,

        @LongText @Nullable String scopeNotes,
        @Part("plan") @TeamOnly @Nullable String planVersion,
        @TeamOnly @Nullable LocalDate planSentOn,
        @Required @Nullable LocalDate windowFrom,
        @Required @Nullable LocalDate windowTo,
        @Nullable Environment environment,
        @Part("people") List<Lead> leads,

        @Required(message = "Name at least one tester.") @LeaToo(rowsWhere = "side")
        List<Tester> testers,

        @Part("entry") @Required @Nullable Boolean planRead,
        @Required @Nullable Boolean accountsWork,
        @Required @Nullable Ready networkPass,
        @Required @Nullable Ready scannerPass,
        @Required @Nullable Boolean inventedOnly,
        @Part("meetings") List<Meeting> meetings,
        @Part("results") @Elsewhere @Nullable Integer library,
        @Elsewhere @LeaToo List<CaseRow> cases,
        @Elsewhere @LeaToo List<Run> runs,
        @Elsewhere @LeaToo List<Defect> defects,
        @Part("signoff") @Elsewhere @LeaToo List<Signature> signatures) {

    /** The signature of that side that counts: the last one, unless it was taken back. */
    Optional<Signature> standing(Side side) {
        return signatures.stream()
                .filter(it -> it.side() == side && it.decision() != null)
                .reduce((_, last) -> last)
                .filter(it -> it.takenBack() == null);
    }

    /** Whether that side approved, with or without conditions. */
    boolean approved(Side side) {
        return standing(side).filter(Signature::approves).isPresent();
    }

    /** Whether first and last day and the testers are set. */
    boolean scheduled() {
        return windowFrom != null && windowTo != null && !testers.isEmpty();
    }

    /** Whether the team sent the plan. */
    boolean planSent() {
        return planVersion != null && planSentOn != null;
    }

    /** The tester whose account is this person's. */
    Optional<Tester> tester(Viewer viewer) {
        return testers.stream()
                .filter(it -> viewer.userName().equals(it.account()))
                .findFirst();
    }

    boolean anyResult() {
        return cases.stream().anyMatch(it -> it.result() != null);
    }
}

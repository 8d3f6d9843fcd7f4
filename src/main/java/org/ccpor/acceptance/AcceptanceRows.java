package org.ccpor.acceptance;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ccpor.approval.Side;
import org.ccpor.approval.Verdict;
import org.ccpor.form.Key;
import org.ccpor.form.LongText;
import org.ccpor.form.Required;
import org.ccpor.provisioning.CcporRole;
import org.jspecify.annotations.Nullable;

/** Rows of the tables of form F10. */
final class AcceptanceRows {
    /** The tables whose rows are aggregates, as the record of the form calls them. */
    static final String CASES = "cases";

    static final String RUNS = "runs";
    static final String DEFECTS = "defects";

    private AcceptanceRows() {}

    /** Where it is run; fixed by the process (domain F10). */
    enum Environment {
        STAGING
    }

    enum Ready {
        YES,
        NO,
        NOT_NEEDED
    }

    /** Whom a tester works for; the team does not test. */
    enum Works {
        COURT,
        LEA
    }

    enum LeadRole {
        IT_DEPLOYMENT_MANAGER,
        SUPERVISOR,
        RPO_OPERATIONS,
        LEA
    }

    record Lead(
            String id,
            @Key @Required @Nullable LeadRole role,
            @Key @Size(max = 80) @Nullable String who) {}

    /** {@code account} is a sign-in name of this board; without one a coordinator records the results. */
    record Tester(
            String id,
            @Key @Required @Nullable Works side,
            @Key @Required @Size(max = 80) @Nullable String name,
            @Key @Required @Nullable CcporRole role,
            @Size(max = 60) @Nullable String account,
            @Nullable Boolean ready) {}

    record Meeting(
            String id,
            @Key @Required @Nullable LocalDate on,
            @Size(max = 200) @Nullable String attended,
            @Key @LongText @Nullable String decisions) {}

    /** The last result of a case; its id is that of the library. {@code run} counts the results. */
    record CaseRow(
            String id,
            @Nullable Result result,
            @Nullable Integer run,
            @Size(max = 80) @Nullable String tester,
            @Nullable LocalDate on,
            @LongText @Nullable String note) {}

    /** Every result of every case, written with it and never changed. */
    record Run(
            String id,
            @Nullable String of,
            @Nullable Result result,
            @Nullable String tester,
            @Nullable LocalDate on,
            @LongText @Nullable String note) {}

    record Defect(
            String id,
            @Nullable Integer number,
            @Nullable String of,
            @Nullable Priority priority,
            @Size(max = 120) @Nullable String title,
            @Nullable LocalDate opened,
            @Nullable DefectStatus status,
            @Size(max = 80) @Nullable String owner,
            @LongText @Nullable String workaround,
            @Size(max = 120) @Nullable String accepted) {

        boolean open() {
            return status != DefectStatus.CLOSED;
        }

        /** Must be fixed before anybody signs without conditions. */
        boolean severe() {
            return priority == null || priority.severe();
        }
    }

    /** {@code decision} of one side, as {@link SignatureAnswerSource} shows it. */
    record Signature(
            String id,
            @Nullable Side side,
            @Nullable Verdict decision,
            @LongText @Nullable String words,
            @Size(max = 80) @Nullable String role,
            @Nullable Boolean paper,
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable String takenBack) {

        boolean approves() {
            return decision != null && decision.approves();
        }
    }
}

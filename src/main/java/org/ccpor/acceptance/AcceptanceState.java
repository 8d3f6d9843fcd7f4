package org.ccpor.acceptance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.approval.Decisions;
import org.ccpor.approval.Side;
import org.ccpor.form.FormState;
import org.ccpor.provisioning.CcporRole;
import org.jspecify.annotations.Nullable;

/**
 * The test of one court as it stands, for the present viewer.
 *
 * @param version of the form, as its commands want it
 * @param cases in the order of the library
 * @param missing what the exit rule still wants, in sentences; empty when it is met
 * @param worstOpen a defect of priority 1 is open, so that nobody may approve
 * @param decisions what sides said to it
 * @param signers sides whose sign-off is needed
 * @param leftOut how many cases of the library do not apply, by what is not in use
 * @param scope what changed in scope since the cases were listed, in words; empty if nothing did
 */
public record AcceptanceState(
        FormState state,
        int version,
        int library,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<CaseLine> cases,
        List<DefectLine> defects,
        Decisions decisions,
        List<String> missing,
        boolean worstOpen,
        Set<Side> signers,
        Map<Need, Integer> leftOut,
        String scope,
        Rights rights)
        implements Serializable {

    /**
     * What this viewer may do now.
     *
     * @param log results and defects
     * @param sign sides whose decision this viewer may give
     * @param paper this viewer records what others signed on paper
     * @param decide accept, take signatures back, match the cases to scope
     * @param role CCPOR role this viewer tests with
     */
    public record Rights(
            boolean log,
            Set<Side> sign,
            boolean paper,
            boolean decide,
            @Nullable CcporRole role) implements Serializable {}

    /**
     * One case with its last result.
     *
     * @param seen revision of what is shown; a result that is logged carries it
     * @param runs all results, oldest first
     */
    public record CaseLine(
            LibraryCase test,
            @Nullable Result result,
            String tester,
            @Nullable LocalDate on,
            String note,
            long seen,
            List<RunLine> runs,
            List<DefectLine> defects)
            implements Serializable {}

    /** One result. */
    public record RunLine(
            Result result, String tester, @Nullable LocalDate on, String note) implements Serializable {}

    /** One defect; {@code seen} as in {@link CaseLine}. */
    public record DefectLine(
            String id,
            int number,
            String of,
            @Nullable Priority priority,
            String title,
            @Nullable LocalDate opened,
            DefectStatus status,
            String owner,
            String workaround,
            String accepted,
            long seen)
            implements Serializable {
        /** All but closed ones. */
        public boolean open() {
            return status != DefectStatus.CLOSED;
        }
    }

    /** How many cases have that result; {@code null} counts those that were not run. */
    public long count(@Nullable Result result) {
        return cases.stream().filter(it -> it.result() == result).count();
    }

    /** Whether everybody approved whose sign-off is needed. */
    public boolean signed() {
        return decisions.approved(signers);
    }
}

package org.ccpor.assessment.doj;

import org.ccpor.assessment.doj.DojTracker.CertSource;
import org.ccpor.assessment.doj.DojTracker.DocumentType;
import org.ccpor.assessment.doj.DojTracker.Side;
import org.jspecify.annotations.Nullable;

/**
 * Which documents are probably needed and who sees to them. All of it is proposed (domain F5): a subscriber signs with DOJ
 * itself, a court behind the sheriff signs with the sheriff instead.
 *
 * @param needed {@code null} while it is undecided who certifies
 */
record DojProposal(@Nullable Boolean needed, Side side) {

    static DojProposal of(@Nullable CertSource source, DocumentType type) {
        if (source == null || source == CertSource.UNDECIDED) {
            return new DojProposal(null, Side.COURT);
        }
        return source == CertSource.COURT ? asSubscriber(type) : throughSheriff(type);
    }

    private static DojProposal asSubscriber(DocumentType type) {
        return switch (type) {
            case SUBSCRIBER_AGREEMENT, EMPLOYEE_STATEMENTS, CARPOS_APPLICATION, COUNTY_CONCURRENCE ->
                new DojProposal(true, Side.COURT);
            case MANAGEMENT_CONTROL, TERMINAL_PLACEMENT, RECIPROCITY, RELEASE_OF_INFORMATION ->
                new DojProposal(false, Side.COURT);
        };
    }

    private static DojProposal throughSheriff(DocumentType type) {
        return switch (type) {
            case SUBSCRIBER_AGREEMENT, RECIPROCITY -> new DojProposal(false, Side.LEA);
            case EMPLOYEE_STATEMENTS -> new DojProposal(true, Side.COURT);
            case MANAGEMENT_CONTROL,
                    TERMINAL_PLACEMENT,
                    RELEASE_OF_INFORMATION,
                    CARPOS_APPLICATION,
                    COUNTY_CONCURRENCE -> new DojProposal(true, Side.LEA);
        };
    }
}

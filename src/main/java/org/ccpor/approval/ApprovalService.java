package org.ccpor.approval;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ccpor.base.Refused;
import org.ccpor.court.RefusedTries;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives decisions. The features call it inside their own transaction and say what must be true first. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ApprovalService {
    private static final String ALL_WHO_WORK =
            "hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'COURT_CONTACT', 'LEA_CONTACT')";

    private final Approvals approvals;
    private final CurrentViewer viewer;
    private final RefusedTries tries;
    private final Clock clock;

    ApprovalService(Approvals approvals, CurrentViewer viewer, RefusedTries tries, Clock clock) {
        this.approvals = approvals;
        this.viewer = viewer;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * Everything that was decided about it in the court's latest deployment.
     *
     * @throws AccessDeniedException if this viewer may not see the court in full; the try is recorded
     */
    @Transactional(readOnly = true)
    public Decisions of(String court, Subject subject) {
        var asking = viewer.get();
        require(asking.seesInFull(court), asking, court, subject.form());
        return approvals.latest(court, subject);
    }

    /**
     * Turns away who does not speak for that side, and records the try. To ask before the court is locked; {@link #give}
     * asks again.
     *
     * @throws AccessDeniedException for everybody else's person
     */
    @PreAuthorize(ALL_WHO_WORK)
    public void requireSpeaker(String court, Subject subject, Side side) {
        requireSpeaker(court, subject.form(), side);
    }

    /**
     * Keeps one more decision; one for another's side is on paper.
     *
     * @param deployment of that court, which is locked
     * @throws AccessDeniedException as {@link #requireSpeaker}
     * @throws Refused if the side approved already, naming who and when, or the role is missing
     */
    @PreAuthorize(ALL_WHO_WORK)
    public Decision give(String court, UUID deployment, Subject subject, Signing said) {
        requireSpeaker(court, subject, said.side());
        return approvals.add(court, deployment, subject, said);
    }

    /**
     * Takes back what a side approved, for who may give it; the feature looks at what follows from it.
     *
     * @param deployment of that court, which is locked
     * @throws AccessDeniedException as {@link #requireSpeaker}
     * @throws Refused if the side has approved nothing, or no reason is given
     */
    @PreAuthorize(ALL_WHO_WORK)
    public Decision takeBack(String court, UUID deployment, Subject subject, Side side, String why) {
        requireSpeaker(court, subject, side);
        if (why.isBlank()) {
            throw new Refused("Say why it is taken back.");
        }
        var standing = approvals
                .of(deployment, subject)
                .of(side)
                .filter(Decision::stands)
                .orElseThrow(() -> new Refused(side.subject() + " has approved nothing that could be taken back."));
        return approvals
                .takeBack(deployment, subject, List.of(standing), why.strip())
                .getFirst();
    }

    /**
     * A decision for something that keeps its own, such as one round of a form.
     *
     * @param form code of the form that it belongs to
     * @throws AccessDeniedException as {@link #requireSpeaker}
     */
    @PreAuthorize(ALL_WHO_WORK)
    public Approval decide(String court, String form, Signing said, Instant at) {
        requireSpeaker(court, form, said.side());
        return new Approval(said, viewer.get(), at, clock.getZone());
    }

    private void requireSpeaker(String court, String form, Side side) {
        var asking = viewer.get();
        require(ApprovalRule.mayGive(asking, court, side), asking, court, form);
    }

    private void require(boolean allowed, Viewer asking, String court, String form) {
        if (!allowed) {
            tries.form(asking, court, form);
            throw new AccessDeniedException("Not this viewer's decision");
        }
    }
}

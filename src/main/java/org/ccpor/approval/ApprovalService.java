package org.ccpor.approval;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Matter;
import org.ccpor.identity.Workers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives decisions. The features call it inside their own transaction and say what must be true first. */
@Service
@Transactional
@Everyone
public class ApprovalService {

    private final Approvals approvals;
    private final CourtAccess access;
    private final Clock clock;

    ApprovalService(Approvals approvals, CourtAccess access, Clock clock) {
        this.approvals = approvals;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Everything that was decided about it in the court's latest deployment.
     *
     * @throws AccessDeniedException if this viewer may not see the court in full; the try is recorded
     */
    @Transactional(readOnly = true)
    public Decisions of(String court, Subject subject) {
        var unused = access.mustSee(court, Matter.form(subject.form()));
        return approvals.latest(court, subject);
    }

    /**
     * Turns away who does not speak for that side, and records the try. To ask before the court is locked; {@link #give}
     * asks again.
     *
     * @throws AccessDeniedException for everybody else's person
     */
    @Workers
    public void requireSpeaker(String court, Subject subject, Side side) {
        requireSpeaker(court, subject.form(), side);
    }

    /**
     * Keeps one more decision; one for another's side is on paper.
     *
     * @param deployment of that court, which is locked
     * @throws AccessDeniedException as {@link #requireSpeaker}
     * @throws RefusedException if the side approved already, naming who and when, or the role is missing
     */
    @Workers
    public Decision give(String court, UUID deployment, Subject subject, Signing said) {
        requireSpeaker(court, subject, said.side());
        return approvals.add(court, deployment, subject, said);
    }

    /**
     * Takes back what a side approved, for who may give it; the feature looks at what follows from it.
     *
     * @param deployment of that court, which is locked
     * @throws AccessDeniedException as {@link #requireSpeaker}
     * @throws RefusedException if the side has approved nothing, or no reason is given
     */
    @Workers
    public Decision takeBack(String court, UUID deployment, Subject subject, Side side, String why) {
        requireSpeaker(court, subject, side);
        if (why.isBlank()) {
            throw new RefusedException("Say why it is taken back.");
        }
        var standing = approvals
                .of(deployment, subject)
                .of(side)
                .filter(Decision::stands)
                .orElseThrow(
                        () -> new RefusedException(side.subject() + " has approved nothing that could be taken back."));
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
    @Workers
    public Approval decide(String court, FormCode form, Signing said, Instant at) {
        requireSpeaker(court, form, said.side());
        return new Approval(said, access.viewer(), at, clock.getZone());
    }

    private void requireSpeaker(String court, FormCode form, Side side) {
        var unused = access.must(ApprovalRule.mayGive(access.viewer(), court, side), court, Matter.form(form));
    }
}

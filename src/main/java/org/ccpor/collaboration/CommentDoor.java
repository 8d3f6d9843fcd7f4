package org.ccpor.collaboration;

import org.ccpor.base.Refused;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.RefusedTries;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets in who may read and write a court's comments: whoever sees the court in full. Other tries are recorded. */
@Component
class CommentDoor {
    private final CurrentViewer viewer;
    private final CourtDirectory courts;
    private final RefusedTries tries;
    private final boolean executivesWrite;

    CommentDoor(
            CurrentViewer viewer,
            CourtDirectory courts,
            RefusedTries tries,
            @Value("${ccpor.comments.executives-write:true}") boolean executivesWrite) {
        this.viewer = viewer;
        this.courts = courts;
        this.tries = tries;
        this.executivesWrite = executivesWrite;
    }

    /** @throws AccessDeniedException if this viewer may not read the court's comments */
    Viewer requireReader(String court) {
        return require(viewer.get().seesInFull(court), court);
    }

    /**
     * @throws AccessDeniedException if this viewer may not comment on the court
     * @throws Refused if there is no such court
     */
    Viewer requireWriter(String court) {
        var asking = require(mayWrite(viewer.get(), court), court);
        if (courts.find(court).isEmpty()) {
            throw new Refused("There is no such court.");
        }
        return asking;
    }

    /** @param allowed whether a rule allows it beyond reading the court */
    Viewer require(boolean allowed, String court) {
        var asking = viewer.get();
        if (!allowed || !asking.seesInFull(court)) {
            tries.record(asking, court, "comment.refused", "");
            throw new AccessDeniedException("Not this viewer's comments");
        }
        return asking;
    }

    boolean mayWrite(Viewer asking, String court) {
        return asking.seesInFull(court) && (asking.role() != Role.EXECUTIVE || executivesWrite);
    }

    Viewer viewer() {
        return viewer.get();
    }
}

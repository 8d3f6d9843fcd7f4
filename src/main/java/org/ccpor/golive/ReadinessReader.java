package org.ccpor.golive;

import org.ccpor.identity.Everyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads checklist, decision and activation of a court. */
@Service
@Transactional(readOnly = true)
@Everyone
public class ReadinessReader {
    private final GoLiveDesk desk;

    ReadinessReader(GoLiveDesk desk) {
        this.desk = desk;
    }

    /**
     * As it stands now; lines that answer themselves are asked anew.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this viewer may not see the court in full
     * @throws org.ccpor.base.Refused if the court has no deployment or its plan no checklist
     */
    public Readiness of(String court) {
        var unused = desk.requireReader(court);
        var plan = desk.items().read(court);
        plan.requireForm(ReadinessForm.CODE);
        return desk.read(plan);
    }
}

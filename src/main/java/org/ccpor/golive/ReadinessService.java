package org.ccpor.golive;

import org.ccpor.identity.Everyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads checklist, decision and activation of a court. */
@Service
@Transactional(readOnly = true)
@Everyone
public class ReadinessService {
    private final GoLiveSupport support;

    ReadinessService(GoLiveSupport support) {
        this.support = support;
    }

    /**
     * As it stands now; lines that answer themselves are asked anew.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this viewer may not see the court in full
     * @throws org.ccpor.base.RefusedException if the court has no deployment or its plan no checklist
     */
    public Readiness of(String court) {
        var unused = support.requireReader(court);
        var plan = support.items().read(court);
        plan.requireForm(ReadinessForm.CODE);
        return support.read(plan);
    }
}

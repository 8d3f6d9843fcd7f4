package org.ccpor.incident;

import java.time.Clock;
import java.time.LocalDate;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.FormPlan;
import org.springframework.stereotype.Component;

/** Reads the day the court went live, and counts what is open. */
@Component
class StoredStabilizationSource implements StabilizationSource {
    private final FormItemService items;
    private final OpenIncidents incidents;
    private final Clock clock;

    StoredStabilizationSource(FormItemService items, OpenIncidents incidents, Clock clock) {
        this.items = items;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public Stabilization of(String court, int days) {
        return Stabilization.of(
                LocalDate.now(clock), items.find(court).map(FormPlan::actual).orElse(null), days, incidents.of(court));
    }
}

package org.ccpor.incident;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class StoredOpenIncidents implements OpenIncidents {
    private final IncidentRepository incidents;

    StoredOpenIncidents(IncidentRepository incidents) {
        this.incidents = incidents;
    }

    @Override
    public Map<String, OpenIncidentCount> all() {
        return incidents.countOpen().stream()
                .collect(Collectors.toMap(IncidentRepository.Open::court, StoredOpenIncidents::count));
    }

    @Override
    public OpenIncidentCount of(String court) {
        return incidents.countOpen(court).map(StoredOpenIncidents::count).orElse(OpenIncidentCount.NONE);
    }

    private static OpenIncidentCount count(IncidentRepository.Open counted) {
        return new OpenIncidentCount(
                Math.toIntExact(counted.open()), Math.toIntExact(counted.urgent()), Math.toIntExact(counted.first()));
    }
}

package org.ccpor.incident;

import java.util.Collection;
import java.util.List;
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
        return byCourt(incidents.countOpen());
    }

    @Override
    public Map<String, OpenIncidentCount> of(Collection<String> courts) {
        return courts.isEmpty() ? Map.of() : byCourt(incidents.countOpen(courts));
    }

    private static Map<String, OpenIncidentCount> byCourt(List<IncidentRepository.Open> counted) {
        return counted.stream()
                .collect(Collectors.toMap(
                        IncidentRepository.Open::court,
                        it -> new OpenIncidentCount(
                                Math.toIntExact(it.open()),
                                Math.toIntExact(it.urgent()),
                                Math.toIntExact(it.first()))));
    }
}

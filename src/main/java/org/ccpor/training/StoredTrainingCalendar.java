package org.ccpor.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.form.FormsByCourt;
import org.springframework.stereotype.Component;

@Component
class StoredTrainingCalendar implements TrainingCalendar {
    private final FormsByCourt forms;
    private final TrainingRecordForm record;

    StoredTrainingCalendar(FormsByCourt forms, TrainingRecordForm record) {
        this.forms = forms;
        this.record = record;
    }

    @Override
    public Map<String, List<TrainingSession>> all() {
        var sessions = new HashMap<String, List<TrainingSession>>();
        forms.answers(FORM, null)
                .forEach((court, given) -> sessions.put(
                        court,
                        record.sessions(given).stream()
                                .filter(it -> it.date() != null)
                                .toList()));
        return sessions;
    }
}

package org.ccpor.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.form.AnswersByCourt;
import org.springframework.stereotype.Component;

@Component
class StoredTrainingCalendar implements TrainingCalendar {
    private final AnswersByCourt answers;
    private final TrainingRecordForm record;

    StoredTrainingCalendar(AnswersByCourt answers, TrainingRecordForm record) {
        this.answers = answers;
        this.record = record;
    }

    @Override
    public Map<String, List<TrainingSession>> all() {
        var sessions = new HashMap<String, List<TrainingSession>>();
        answers.all(FORM)
                .forEach((court, given) -> sessions.put(
                        court,
                        record.sessions(given).stream()
                                .filter(it -> it.date() != null)
                                .toList()));
        return sessions;
    }
}

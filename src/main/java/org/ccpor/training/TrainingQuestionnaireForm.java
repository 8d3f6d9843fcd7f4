package org.ccpor.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.process.TemplateItem;
import org.springframework.stereotype.Component;

/** F8, the training questionnaire. */
@Component
class TrainingQuestionnaireForm extends FormDefinition<TrainingQuestionnaire> {
    static final FormCode CODE = FormCode.F8;

    private final CourtCalendars calendars;
    private final TrainingRecordForm record;

    TrainingQuestionnaireForm(CourtCalendars calendars, TrainingRecordForm record) {
        super(CODE, 1, TrainingQuestionnaire.class);
        this.calendars = calendars;
        this.record = record;
    }

    @Override
    public List<Finding> check(TrainingQuestionnaire answers, About about) {
        var found = new ArrayList<Finding>();
        var days = new LocalDate[] {answers.preferred1(), answers.preferred2(), answers.preferred3()};
        var seen = new HashSet<LocalDate>();
        for (var i = 0; i < days.length; i++) {
            var path = "preferred" + (i + 1);
            var day = days[i];
            if (day == null) {
                continue;
            } else if (day.isBefore(about.today())) {
                found.add(Finding.error(path, "This day is past. Choose one that is still to come."));
            } else if (!seen.add(day)) {
                found.add(Finding.error(path, "You gave this day before. Choose another one, or leave this empty."));
            } else {
                TrainingDays.problem(day, calendars.of(about.court()), about.goLive())
                        .ifPresent(it -> found.add(Finding.error(path, it)));
            }
        }
        if (answers.ttt() == TrainingQuestionnaire.YesNo.NO && Boolean.TRUE.equals(answers.distance())) {
            found.add(Finding.warning(
                    "ttt",
                    "Without a workshop and with distance learning only, nobody at the court can train colleagues."));
        }
        return found;
    }

    /** The questionnaire asks for days; the item is closed by sessions that F9 plans, or needs none on demand. */
    @Override
    public boolean closes(TemplateItem item, TrainingQuestionnaire answers, About about) {
        return Boolean.TRUE.equals(answers.distance())
                || record.sessions(about.of(TrainingRecordForm.CODE)).stream().anyMatch(TrainingSession::planned);
    }

    @Override
    public Optional<String> progress(TemplateItem item, TrainingQuestionnaire answers, About about) {
        var planned = TrainingSessionService.planned(record.sessions(about.of(TrainingRecordForm.CODE)));
        if (planned.isPresent()) {
            return planned;
        } else if (Boolean.TRUE.equals(answers.distance())) {
            return Optional.of("Distance learning on demand");
        }
        return answers.preferred().isEmpty()
                ? Optional.empty()
                : Optional.of(answers.preferred().stream()
                        .map(TrainingSessionService::day)
                        .collect(Collectors.joining(", ", "Preferred: ", "")));
    }
}

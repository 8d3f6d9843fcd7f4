package org.ccpor.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.form.Answers;
import org.ccpor.form.CompletenessRule;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinition.About;
import org.ccpor.form.definition.SkipRule;
import org.ccpor.process.ItemKind;
import org.ccpor.process.TemplateItem;
import org.ccpor.testing.Weekdays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

class TrainingFormsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate GO_LIVE = LocalDate.of(2027, 1, 5);

    private static final Weekdays DAYS = new Weekdays(Map.of(LocalDate.of(2026, 12, 25), "Christmas Day"));

    private final TrainingRecordForm record = new TrainingRecordForm(DAYS);
    private final TrainingQuestionnaireForm questionnaire = new TrainingQuestionnaireForm(DAYS, record);
    private final CompletenessRule check =
            new CompletenessRule(Validation.buildDefaultValidatorFactory().getValidator());

    private static About about(Map<FormCode, Answers> others) {
        return new About("kern", TODAY, GO_LIVE, others);
    }

    private List<String> errors(FormDefinition<?> form, Answers answers) {
        return check.check(form, answers, about(Map.of())).stream()
                .filter(Finding::blocks)
                .map(it -> it.path() + ": " + it.sentence())
                .toList();
    }

    private static Answers asked(String... days) {
        var answers = Answers.NONE
                .with("distance", "false")
                .with("hasRoom", "NO")
                .with("attendees/1", "1")
                .with("attendees/1/name", "Family law clerks")
                .with("attendees/1/agency", "COURT")
                .with("attendees/1/role", "COURT");
        for (var i = 0; i < days.length; i++) {
            answers = answers.with("preferred" + (i + 1), days[i]);
        }
        return answers;
    }

    private static Answers session(String... more) {
        var answers = Answers.NONE
                .with("sessions/a", "1")
                .with("sessions/a/method", "CLASSROOM")
                .with("sessions/a/module", "FULL")
                .with("sessions/a/date", "2026-12-08")
                .with("sessions/a/start", "09:00")
                .with("sessions/a/end", "12:00")
                .with("sessions/a/place", "Training room")
                .with("sessions/a/trainer", "JCC");
        for (var i = 0; i < more.length; i += 2) {
            answers = answers.with(more[i], more[i + 1]);
        }
        return answers;
    }

    @Test
    void court_days_up_to_go_live_can_be_asked_for() {
        assertThat(errors(questionnaire, asked("2026-12-08", "2026-12-09", "2027-01-05")))
                .isEmpty();
    }

    @Test
    void a_holiday_is_named_with_the_nearest_court_days() {
        assertThat(errors(questionnaire, asked("2026-12-25")))
                .containsExactly("preferred1: Friday, December 25, 2026 is not a court day: Christmas Day. "
                        + "Choose Thursday, December 24, 2026 or Monday, December 28, 2026.");
    }

    @Test
    void a_day_after_go_live_in_the_past_or_given_twice_is_an_error() {
        assertThat(errors(questionnaire, asked("2027-01-06", "2026-11-19", "2027-01-06")))
                .containsExactly(
                        "preferred1: Go-live is on Tuesday, January 5, 2027. Choose that day or an earlier one.",
                        "preferred2: This day is past. Choose one that is still to come.",
                        "preferred3: You gave this day before. Choose another one, or leave this empty.");
    }

    @Test
    void distance_learning_needs_no_day_and_no_room() {
        var answers = asked().with("distance", "true");
        assertThat(errors(questionnaire, answers)).isEmpty();
        var asked = new SkipRule(questionnaire.model(), answers);
        assertThat(List.of("preferred1", "hasRoom", "pcCount")).noneMatch(asked::asks);
        assertThat(errors(questionnaire, asked()))
                .containsExactly("preferred1: Give at least one day, or say that you use distance-learning tools.");
    }

    @Test
    void training_is_scheduled_once_a_session_has_a_day() {
        var item = Mockito.mock(TemplateItem.class);
        var typed = questionnaire.read(asked("2026-12-08"));
        assertThat(questionnaire.closes(item, typed, about(Map.of()))).isFalse();
        assertThat(questionnaire.closes(
                        item, typed, about(Map.of(FormCode.F9, session().with("sessions/a/date", null)))))
                .isFalse();
        assertThat(questionnaire.closes(item, typed, about(Map.of(FormCode.F9, session()))))
                .isTrue();
        assertThat(questionnaire.progress(item, typed, about(Map.of(FormCode.F9, session()))))
                .contains("1 session planned, the first on Dec 8, 2026");
        assertThat(questionnaire.progress(item, typed, about(Map.of()))).contains("Preferred: Dec 8, 2026");
    }

    @Test
    void a_session_on_a_holiday_or_after_go_live_is_refused() {
        assertThat(record.refuses("sessions/a/date", session("sessions/a/date", "2026-12-25"), about(Map.of())))
                .hasValueSatisfying(it -> assertThat(it).contains("Christmas Day", "December 28"));
        assertThat(record.refuses("sessions/a/date", session("sessions/a/date", "2027-01-06"), about(Map.of())))
                .hasValueSatisfying(it -> assertThat(it).contains("Go-live is on", "catches up"));
        assertThat(record.refuses("sessions/a/date", session(), about(Map.of())))
                .isEmpty();
    }

    @Test
    void only_a_session_that_catches_up_may_come_after_go_live() {
        var late = session("sessions/a/date", "2027-01-06", "sessions/a/catchUp", "true");
        assertThat(record.refuses("sessions/a/date", late, about(Map.of()))).isEmpty();
        assertThat(record.refuses("sessions/a/catchUp", late.with("sessions/a/catchUp", null), about(Map.of())))
                .isPresent();
        assertThat(errors(record, late)).isEmpty();
    }

    @Test
    void a_session_whose_day_became_wrong_is_an_error() {
        assertThat(errors(record, session("sessions/a/date", "2027-01-06"))).hasSize(1);
        assertThat(errors(record, session("sessions/a/end", "08:30")))
                .containsExactly("sessions/a/end: It must end after it starts at 9:00 AM.");
    }

    @Test
    void on_demand_there_is_no_day() {
        var demand = session("sessions/a/method", "DISTANCE", "sessions/a/date", "", "sessions/a/start", "");
        assertThat(errors(record, demand)).isEmpty();
        assertThat(record.sessions(demand).getFirst().when()).isEqualTo("On demand");
    }

    @ParameterizedTest
    @CsvSource({"9:00,09:00", "9 am,09:00", "1:30 PM,13:30", "12 am,00:00", "13.15,13:15", "noon,noon", "9,9"})
    void times_are_kept_on_the_24_hour_clock(String typed, String kept) {
        assertThat(record.tidy("sessions/a/start", typed)).isEqualTo(kept);
    }

    @Test
    void own_trainers_are_done_when_they_say_so_and_have_counted() {
        var item = Mockito.mock(TemplateItem.class);
        Mockito.when(item.kind()).thenReturn(ItemKind.LOCAL);
        var said = Answers.NONE.with("downstreamDone", "true");
        assertThat(record.closes(item, record.read(said), about(Map.of()))).isFalse();
        var counted = said.with("downstream/1", "1")
                .with("downstream/1/date", "2026-11-19")
                .with("downstream/1/count", "14");
        assertThat(record.closes(item, record.read(counted), about(Map.of()))).isTrue();
        assertThat(record.progress(item, record.read(counted), about(Map.of())))
                .contains("14 colleagues trained by own trainers in 1 session");
        var ahead = counted.with("downstream/1/date", "2026-12-08");
        assertThat(record.closes(item, record.read(ahead), about(Map.of()))).isFalse();
    }
}

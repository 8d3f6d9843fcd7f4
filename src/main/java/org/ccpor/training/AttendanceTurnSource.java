package org.ccpor.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CardState;
import org.ccpor.form.Answers;
import org.ccpor.form.FormsByCourt;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.training.AttendanceRepository.Held;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
import org.ccpor.turn.TurnSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sessions whose day has come, and nobody said who was there. */
@Component
class AttendanceTurnSource implements TurnSource {
    private final FormsByCourt forms;
    private final TrainingRecordForm record;
    private final AttendanceRepository attendance;
    private final Clock clock;

    AttendanceTurnSource(FormsByCourt forms, TrainingRecordForm record, AttendanceRepository attendance, Clock clock) {
        this.forms = forms;
        this.record = record;
        this.attendance = attendance;
        this.clock = clock;
    }

    @Override
    public Set<FormCode> forms() {
        return Set.of(TrainingRecordForm.CODE);
    }

    @Override
    public Known read(@Nullable String court) {
        var given = forms.answers(TrainingRecordForm.CODE, court);
        var held = Set.copyOf(attendance.held(court));
        var today = LocalDate.now(clock);
        return (card, turns) -> {
            for (var session : record.sessions(given.getOrDefault(card.slug(), Answers.NONE))) {
                if (card.state() == CardState.ACTIVE
                        && session.date() != null
                        && session.begun(today)
                        && !held.contains(new Held(card.slug(), session.id()))) {
                    turns.add(Turn.beside(
                                    card,
                                    "F9:" + session.id(),
                                    TurnReason.DUTY,
                                    Party.TEAM,
                                    null,
                                    "Take attendance",
                                    session.title() + ", " + session.when(),
                                    "",
                                    ItemKind.TEAM,
                                    TrainingRecordForm.CODE,
                                    session.date())
                            .at("court/%s/training/%s".formatted(card.slug(), session.id())));
                }
            }
        };
    }
}

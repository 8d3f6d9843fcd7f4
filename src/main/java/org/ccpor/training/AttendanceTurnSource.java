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
import org.springframework.util.function.SingletonSupplier;

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
        var given = SingletonSupplier.of(() -> forms.answers(TrainingRecordForm.CODE, court));
        var held = SingletonSupplier.of(() -> Set.copyOf(attendance.held(court)));
        var today = LocalDate.now(clock);
        return (card, turns) -> {
            if (card.state() != CardState.ACTIVE) {
                return;
            }
            for (var session : record.sessions(given.obtain().getOrDefault(card.slug(), Answers.NONE))) {
                if (session.date() != null
                        && session.begun(today)
                        && !held.obtain().contains(new Held(card.slug(), session.id()))) {
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

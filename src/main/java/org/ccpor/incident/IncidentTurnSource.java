package org.ccpor.incident;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ccpor.approval.Approvals;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCard.NextStep;
import org.ccpor.form.Answers;
import org.ccpor.form.FormsByCourt;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
import org.ccpor.turn.TurnSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Open incidents: the team acknowledges one, whoever is responsible fixes it, the court says whether it works. And the court
 * acknowledges the process of reporting them, once it was sent (F12).
 */
@Component
class IncidentTurnSource implements TurnSource {
    private final IncidentRepository incidents;
    private final FormsByCourt forms;
    private final HandoverForm form;
    private final Approvals approvals;
    private final Clock clock;

    IncidentTurnSource(
            IncidentRepository incidents, FormsByCourt forms, HandoverForm form, Approvals approvals, Clock clock) {
        this.incidents = incidents;
        this.forms = forms;
        this.form = form;
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public Set<FormCode> forms() {
        return Set.of(HandoverForm.CODE);
    }

    @Override
    public Known read(@Nullable String court) {
        var open = incidents.open(court).stream().map(it -> it.line("")).collect(groupingBy(IncidentLine::court));
        var handed = SingletonSupplier.of(() -> forms.answers(HandoverForm.CODE, court));
        var decided = SingletonSupplier.of(() -> approvals.latest(court));
        return (card, turns) -> {
            open.getOrDefault(card.slug(), List.of()).forEach(it -> incident(card, it, turns));
            card.steps().stream()
                    .filter(it -> it.form() == HandoverForm.CODE && it.kind() == ItemKind.DOCUMENT)
                    .findFirst()
                    .filter(_ -> form.read(handed.obtain().getOrDefault(card.slug(), Answers.NONE))
                            .sent())
                    .filter(_ -> Optional.ofNullable(decided.obtain()
                                    .getOrDefault(card.slug(), Map.of())
                                    .get(Subject.HANDOVER))
                            .flatMap(it -> it.of(Side.COURT))
                            .isEmpty())
                    .ifPresent(it -> acknowledge(card, it, turns));
        };
    }

    private void incident(CourtCard card, IncidentLine line, List<Turn> turns) {
        var who = acts(line);
        var due = line.due() == null ? null : DateFormatter.day(line.due(), clock);
        var turn = Turn.beside(
                        card,
                        line.number(),
                        TurnReason.INCIDENT,
                        who,
                        null,
                        verb(line.state()) + " " + line.number(),
                        line.title(),
                        line.priority().label(),
                        null,
                        null,
                        due)
                .at("incidents/" + line.number());
        turns.add(turn);
        if (!who.signsIn() && due != null) {
            turns.add(turn.followUp(card, turn.title(), due));
        }
    }

    private static Party acts(IncidentLine line) {
        return switch (line.state()) {
            case NEW -> Party.TEAM;
            case ACKNOWLEDGED, IN_PROGRESS ->
                switch (line.responsible()) {
                    case TEAM, DEV -> Party.TEAM;
                    case CCTC -> Party.CCTC;
                    case DOJ -> Party.DOJ;
                    case COURT_IT -> Party.COURT;
                    case LEA -> Party.LEA;
                };
            case FIXED, VERIFIED, CLOSED -> Party.COURT;
        };
    }

    private static String verb(IncidentState state) {
        return switch (state) {
            case NEW -> "Acknowledge";
            case ACKNOWLEDGED, IN_PROGRESS -> "Fix";
            case FIXED, VERIFIED, CLOSED -> "Verify";
        };
    }

    /** The team has done its part; a court that rejects what was sent gives it back. */
    private static void acknowledge(CourtCard card, NextStep step, List<Turn> turns) {
        turns.removeIf(it -> it.id().equals(step.itemId()));
        turns.add(Turn.of(card, step, Party.COURT, "Acknowledge F12", step.wording(), ""));
    }
}

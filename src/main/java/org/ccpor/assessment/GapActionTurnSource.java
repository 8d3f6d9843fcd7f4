package org.ccpor.assessment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ccpor.assessment.infrastructure.InfrastructureAssessment;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CourtCard;
import org.ccpor.form.Answers;
import org.ccpor.form.FormsByCourt;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
import org.ccpor.turn.TurnSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has to be mended before the infrastructure passes: the open actions of form F4, for each side one turn. */
@Component
class GapActionTurnSource implements TurnSource {
    private final FormsByCourt forms;
    private final InfrastructureAssessment form;

    GapActionTurnSource(FormsByCourt forms, InfrastructureAssessment form) {
        this.forms = forms;
        this.form = form;
    }

    @Override
    public Set<FormCode> forms() {
        return Set.of(FormCode.F4);
    }

    @Override
    public Known read(@Nullable String court) {
        var given = forms.answers(FormCode.F4, court);
        return (card, turns) -> {
            var actions = form.read(given.getOrDefault(card.slug(), Answers.NONE)).actions().stream()
                    .filter(it -> it.open() && it.owner() != null && it.what() != null)
                    .sorted(comparing(GapAction::due, nullsLast(naturalOrder())))
                    .toList();
            for (var side : GapAction.Side.values()) {
                var own = actions.stream().filter(it -> it.owner() == side).toList();
                if (!own.isEmpty()) {
                    tell(card, side, own, turns);
                }
            }
        };
    }

    /** What is due first stands for all; without a date its side is asked at once. */
    private static void tell(CourtCard card, GapAction.Side side, List<GapAction> open, List<Turn> turns) {
        var first = open.getFirst();
        var turn = Turn.beside(
                card,
                "F4:actions:" + side,
                TurnReason.DUTY,
                Party.valueOf(side.name()),
                null,
                open.size() == 1 ? "Close an F4 action" : "Close " + open.size() + " F4 actions",
                Objects.requireNonNull(first.what()),
                open.size() == 1 ? "" : "and " + (open.size() - 1) + " more",
                ItemKind.LOCAL,
                FormCode.F4,
                first.due());
        turns.add(turn);
        if (!turn.who().signsIn() && first.due() != null) {
            turns.add(turn.followUp(card, turn.title(), first.due()));
        }
    }
}

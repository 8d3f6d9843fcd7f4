package org.ccpor.turn;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.FormCode;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCard.Block;
import org.ccpor.deployment.CourtCard.NextStep;
import org.ccpor.deployment.CourtCard.NextStep.Asked;
import org.ccpor.form.FormState;
import org.ccpor.form.FormsByCourt.BegunForm;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Everything that somebody has to do next for a court: whoever ends a blocker, corrects or reviews a form, does a step of the
 * plan; who asks those that cannot sign in; and when nothing is left to do, the team sets the go-live date, moves the court on,
 * or closes it.
 */
final class TurnRule {
    private static final String CHECKLIST = "?tab=checklist";

    private static final Set<CardState> RUNNING = EnumSet.of(CardState.ACTIVE, CardState.LIVE);

    private final CourtCard card;
    private final Map<FormCode, BegunForm> forms;
    private final List<TurnSource.Known> known;
    private final Function<FormCode, String> titles;
    private final CourtCalendar calendar;
    private final Clock clock;
    private final int answerWithin;
    private final LocalDate today;

    /**
     * @param known what features know besides
     * @param titles how forms are called
     * @param calendar the court's own
     * @param answerWithin court days within which the team answers a form that was handed in
     */
    TurnRule(
            CourtCard card,
            List<BegunForm> forms,
            List<TurnSource.Known> known,
            Function<FormCode, String> titles,
            CourtCalendar calendar,
            Clock clock,
            int answerWithin) {
        this.card = card;
        this.forms = forms.stream().collect(toMap(BegunForm::code, Function.identity()));
        this.known = known;
        this.titles = titles;
        this.calendar = calendar;
        this.clock = clock;
        this.answerWithin = answerWithin;
        this.today = LocalDate.now(clock);
    }

    /** What a card shows first comes first; none for a court that is on no way, or waits on hold. */
    List<Turn> turns() {
        if (!RUNNING.contains(card.state())) {
            return List.of();
        }
        var turns = new ArrayList<Turn>();
        card.blockers().forEach(it -> blocked(it, turns));
        forms.values().forEach(it -> form(it).ifPresent(turns::add));
        card.steps().stream().filter(it -> !covered(it)).forEach(it -> step(it, turns));
        passed().ifPresent(turns::add);
        known.forEach(it -> it.tell(card, turns));
        if (turns.isEmpty()) {
            rest().ifPresent(turns::add);
        }
        return turns.stream().sorted(Turn.ORDER).toList();
    }

    private void blocked(Block blocker, List<Turn> turns) {
        var what = blocker.what();
        var party = blocker.party();
        var turn = Turn.beside(
                        card,
                        blocker.id().toString(),
                        TurnReason.BLOCKED,
                        party,
                        null,
                        blocker.needed(),
                        what,
                        "",
                        null,
                        null,
                        null)
                .since(blocker.since());
        turns.add(turn);
        if (!party.signsIn()) {
            turns.add(turn.followUp(card, what, blocker.checkOn()));
        }
    }

    private void step(NextStep step, List<Turn> turns) {
        var adds = step.asked() == Asked.ADDS;
        var told = Turn.beside(
                        card,
                        step.asked() == Asked.ACTS
                                ? step.itemId()
                                : "%s:%s:%s".formatted(step.itemId(), step.asked(), step.form()),
                        adds ? TurnReason.PART : step.leftBehind() ? TurnReason.LEFT_BEHIND : TurnReason.STEP,
                        step.acts(),
                        step.assignee(),
                        adds && open(step.form()) ? "Fill in part of " + step.form() : step.title(),
                        step.wording(),
                        partDone(step) && step.acts() == Party.COURT ? "The LEA has done its part" : "",
                        step.kind(),
                        step.form(),
                        step.due())
                .since(step.since());
        var turn = step.form() == null ? told.at("court/" + card.slug() + CHECKLIST) : told;
        turns.add(turn);
        var checkOn = step.checkOn();
        if (checkOn != null) {
            turns.add(turn.followUp(card, step.title(), checkOn));
        }
    }

    private boolean open(@Nullable FormCode code) {
        var form = code == null ? null : forms.get(code);
        return code != null && (form == null || form.state().open());
    }

    /** Of a form that was handed in, or returned and not handed in again. */
    private Optional<Turn> form(BegunForm form) {
        var code = form.code();
        var step = card.steps().stream().filter(it -> code == it.form()).findFirst();
        var kind = step.map(NextStep::kind).orElse(ItemKind.RESPONSE);
        return switch (form.state()) {
            case SUBMITTED -> {
                var at = form.submittedAt();
                var day = at == null ? today : DateFormatter.day(at, clock);
                yield Optional.of(Turn.beside(
                                card,
                                code.name(),
                                TurnReason.REVIEW,
                                Party.TEAM,
                                card.reader(code),
                                "Review " + code,
                                titles.apply(code),
                                "round %d · %s".formatted(form.round(), DateFormatter.brief(day, today)),
                                kind,
                                code,
                                calendar.after(day, answerWithin))
                        .since(at));
            }
            case RETURNED -> {
                var at = form.decidedAt();
                var since = at == null ? "" : ", " + DateFormatter.brief(DateFormatter.day(at, clock), today);
                yield Optional.of(Turn.beside(
                                card,
                                code.name(),
                                TurnReason.RETURNED,
                                Party.COURT,
                                null,
                                "Correct " + code,
                                titles.apply(code),
                                Count.of((int) form.remarks(), "remark") + " from " + form.decidedBy() + since,
                                kind,
                                code,
                                step.map(NextStep::due).orElse(null))
                        .since(at));
            }
            case NOT_BEGUN, DRAFT, ACCEPTED -> Optional.empty();
        };
    }

    /** Whether the turn of its form says what to do. */
    private boolean covered(NextStep step) {
        var form = step.form() == null ? null : forms.get(step.form());
        return form != null
                && switch (form.state()) {
                    case NOT_BEGUN, DRAFT -> step.asked() == Asked.ADDS && form.partDone();
                    case SUBMITTED, RETURNED ->
                        step.kind() == ItemKind.RESPONSE || step.acts() == Party.COURT || step.acts() == Party.LEA;
                    case ACCEPTED -> step.asked() == Asked.SENDS || waitsForAnother(step);
                };
    }

    private boolean partDone(NextStep step) {
        var form = step.form() == null ? null : forms.get(step.form());
        return form != null && form.partDone();
    }

    /** Whether another form of the same item is not accepted yet. */
    private boolean waitsForAnother(NextStep step) {
        return card.steps().stream()
                .filter(it -> it.itemId().equals(step.itemId()) && it.form() != step.form())
                .map(it -> forms.get(it.form()))
                .anyMatch(it -> it == null || it.state() != FormState.ACCEPTED);
    }

    private Optional<Turn> passed() {
        return card.passed(today)
                ? Optional.of(plan(TurnReason.PASSED, "Confirm the go-live", card.goLive()))
                : Optional.empty();
    }

    private Optional<Turn> rest() {
        if (card.total() == 0) {
            return Optional.empty();
        }
        return switch (card.state()) {
            case LIVE -> Optional.of(plan(TurnReason.PLAN, "Close the court", null));
            case ACTIVE ->
                Optional.of(plan(
                        TurnReason.PLAN,
                        card.goLive() == null
                                ? "Set the go-live date"
                                : card.phase()
                                        .next()
                                        .map(Phase::label)
                                        .map("Move to "::concat)
                                        .orElse("Close the court"),
                        null));
            case CANDIDATE, ON_HOLD, CLOSED, WITHDRAWN -> Optional.empty();
        };
    }

    private Turn plan(TurnReason reason, String title, @Nullable LocalDate due) {
        return Turn.beside(card, title, reason, Party.TEAM, null, title, "", "", null, null, due);
    }
}

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
    /** On hold nothing is asked of anybody but what a blocker needs. */
    private static final Set<CardState> RUNNING = EnumSet.of(CardState.ACTIVE, CardState.LIVE);

    private final CourtCard card;
    private final Map<FormCode, BegunForm> forms;
    private final Function<FormCode, String> titles;
    private final CourtCalendar calendar;
    private final Clock clock;
    private final int answerWithin;
    private final LocalDate today;

    /**
     * @param titles how forms are called
     * @param calendar the court's own
     * @param answerWithin court days within which the team answers a form that was handed in
     */
    TurnRule(
            CourtCard card,
            List<BegunForm> forms,
            Function<FormCode, String> titles,
            CourtCalendar calendar,
            Clock clock,
            int answerWithin) {
        this.card = card;
        this.forms = forms.stream().collect(toMap(BegunForm::code, Function.identity()));
        this.titles = titles;
        this.calendar = calendar;
        this.clock = clock;
        this.answerWithin = answerWithin;
        this.today = LocalDate.now(clock);
    }

    /** What a card shows first comes first; none for a court that is on no way. */
    List<Turn> turns() {
        var turns = new ArrayList<Turn>();
        card.blockers().forEach(it -> blocked(it, turns));
        if (RUNNING.contains(card.state())) {
            forms.values().forEach(it -> form(it).ifPresent(turns::add));
            card.steps().stream().filter(it -> !covered(it)).forEach(it -> step(it, turns));
            passed().ifPresent(turns::add);
        } else {
            card.steps().forEach(it -> step(it, turns));
        }
        if (turns.isEmpty()) {
            rest().ifPresent(turns::add);
        }
        return turns.stream().sorted(Turn.ORDER).toList();
    }

    private void blocked(Block blocker, List<Turn> turns) {
        var id = blocker.id().toString();
        var link = "court/" + card.slug();
        turns.add(new Turn(
                id,
                card.slug(),
                TurnReason.BLOCKED,
                blocker.party(),
                person(blocker.party(), null),
                blocker.needed(),
                blocker.what(),
                "",
                null,
                null,
                blocker.since(),
                link));
        if (!blocker.party().signsIn()) {
            turns.add(followUp(id, blocker.party(), blocker.what(), blocker.checkOn(), link));
        }
    }

    private void step(NextStep step, List<Turn> turns) {
        var link = step.form() == null
                ? "court/" + card.slug() + "?tab=checklist"
                : "court/" + card.slug() + "/form/" + step.form();
        turns.add(new Turn(
                first(step) ? step.itemId() : "%s:%s:%s".formatted(step.itemId(), step.acts(), step.form()),
                card.slug(),
                part(step) ? TurnReason.PART : step.leftBehind() ? TurnReason.LEFT_BEHIND : TurnReason.STEP,
                step.acts(),
                person(step.acts(), step.assignee()),
                part(step) && open(step.form()) ? "Fill in part of " + step.form() : step.title(),
                step.wording(),
                "",
                step.kind(),
                step.due(),
                step.since(),
                link));
        var checkOn = step.checkOn();
        if (checkOn != null) {
            turns.add(followUp(step.itemId(), step.acts(), step.title(), checkOn, link));
        }
    }

    /** Whether nobody else is told of the item before. */
    private boolean first(NextStep step) {
        return card.steps().stream()
                .filter(it -> it.itemId().equals(step.itemId()))
                .findFirst()
                .filter(step::equals)
                .isPresent();
    }

    /** Whether the court leads, and the LEA adds to it. */
    private boolean part(NextStep step) {
        return step.acts() == Party.LEA
                && card.steps().stream().anyMatch(it -> it.itemId().equals(step.itemId()) && it.acts() == Party.COURT);
    }

    private boolean open(@Nullable FormCode code) {
        var form = code == null ? null : forms.get(code);
        return code != null && (form == null || form.state().open());
    }

    private Turn followUp(String id, Party asked, String about, LocalDate on, String link) {
        return new Turn(
                id + ":ask",
                card.slug(),
                TurnReason.FOLLOW_UP,
                Party.TEAM,
                person(Party.TEAM, null),
                "Follow up with " + asked.label(),
                about,
                about,
                null,
                on,
                null,
                link);
    }

    /** Of a form that was handed in, or returned and not handed in again. */
    private Optional<Turn> form(BegunForm form) {
        var step = card.steps().stream()
                .filter(it -> form.code() == it.form())
                .findFirst()
                .orElse(null);
        var kind = step == null ? ItemKind.RESPONSE : step.kind();
        if (form.state() == FormState.SUBMITTED) {
            var at = form.submittedAt();
            var day = at == null ? today : DateFormatter.day(at, clock);
            return Optional.of(new Turn(
                    form.code().name(),
                    card.slug(),
                    TurnReason.REVIEW,
                    Party.TEAM,
                    person(Party.TEAM, step == null ? null : step.assignee()),
                    "Review " + form.code(),
                    titles.apply(form.code()),
                    "round %d · %s".formatted(form.round(), DateFormatter.brief(day, today)),
                    kind,
                    calendar.after(day, answerWithin),
                    at,
                    "court/" + card.slug() + "/form/" + form.code()));
        }
        if (form.state() != FormState.RETURNED) {
            return Optional.empty();
        }
        var at = form.decidedAt();
        return Optional.of(new Turn(
                form.code().name(),
                card.slug(),
                TurnReason.RETURNED,
                Party.COURT,
                null,
                "Correct " + form.code(),
                titles.apply(form.code()),
                Count.of((int) form.remarks(), "remark") + " from " + form.decidedBy()
                        + (at == null ? "" : ", " + DateFormatter.brief(DateFormatter.day(at, clock), today)),
                kind,
                step == null ? null : step.due(),
                at,
                "court/" + card.slug() + "/form/" + form.code()));
    }

    /** Whether the turn of its form says what to do. */
    private boolean covered(NextStep step) {
        var form = step.form() == null ? null : forms.get(step.form());
        if (form == null || form.state().open() && form.state() != FormState.RETURNED) {
            return false;
        }
        return form.state() == FormState.ACCEPTED
                ? sends(step) || waitsForAnother(step)
                : step.kind() == ItemKind.RESPONSE || step.acts() == Party.COURT || step.acts() == Party.LEA;
    }

    /** Whether another form of the same item is not accepted yet. */
    private boolean waitsForAnother(NextStep step) {
        return card.steps().stream()
                .filter(it -> it.itemId().equals(step.itemId()) && it.form() != step.form())
                .map(it -> forms.get(it.form()))
                .anyMatch(it -> it == null || it.state() != FormState.ACCEPTED);
    }

    /** Whether the court sends a form that an item of others needs. */
    private static boolean sends(NextStep step) {
        return step.acts() == Party.COURT && step.kind() != ItemKind.RESPONSE && step.kind() != ItemKind.LOCAL;
    }

    private Optional<Turn> passed() {
        var goLive = card.goLive();
        return card.state() == CardState.ACTIVE && goLive != null && goLive.isBefore(today)
                ? Optional.of(plan(TurnReason.PASSED, "Confirm the go-live", goLive))
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
        return new Turn(
                title,
                card.slug(),
                reason,
                Party.TEAM,
                person(Party.TEAM, null),
                title,
                "",
                "",
                null,
                due,
                null,
                "court/" + card.slug());
    }

    /** Of the team it is the assignee's, else the analyst's. */
    private @Nullable String person(Party who, @Nullable String assignee) {
        return who == Party.TEAM ? assignee == null ? card.analyst() : assignee : null;
    }
}

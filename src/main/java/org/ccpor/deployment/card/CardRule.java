package org.ccpor.deployment.card;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCard.NextStep.Asked;
import org.ccpor.deployment.Health;
import org.ccpor.deployment.ItemState;
import org.ccpor.deployment.plan.Blocker;
import org.ccpor.deployment.plan.HealthRule;
import org.ccpor.deployment.plan.NextStepRule;
import org.ccpor.deployment.plan.Plan;
import org.ccpor.deployment.plan.StandingRule;
import org.ccpor.deployment.plan.Step;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** Makes the card of a court. */
final class CardRule {
    private CardRule() {}

    /** A court without a deployment: a candidate, or live since before this board where that is documented. */
    static CourtCard bare(CourtRow court) {
        return new CourtCard(
                court.slug(),
                court.name(),
                court.type(),
                court.region(),
                court.sizeBand(),
                court.liveSince() == null ? CardState.CANDIDATE : CardState.LIVE,
                Phase.PLANNING,
                0,
                null,
                null,
                court.liveSince(),
                court.liveSince(),
                0,
                null,
                null,
                null,
                Map.of(),
                Health.ON_TRACK,
                "",
                List.of(),
                0,
                0,
                List.of(),
                null,
                0,
                Instant.EPOCH,
                "",
                List.of());
    }

    static CourtCard of(CourtRow court, Plan plan) {
        var deployment = plan.deployment();
        var health = HealthRule.of(plan);
        var changed = deployment.lastChange();
        var override = plan.overrideStands() ? deployment.place().gateOverride() : null;
        return new CourtCard(
                court.slug(),
                court.name(),
                court.type(),
                court.region(),
                court.sizeBand(),
                deployment.state(),
                deployment.phase(),
                deployment.version(),
                deployment.dates().goLive(),
                deployment.dates().baseline(),
                deployment.dates().actual(),
                court.liveSince(),
                deployment.dates().slips(),
                deployment.wave(),
                deployment.analyst(),
                court.analystName() == null ? deployment.analyst() : court.analystName(),
                plan.readers(),
                health.health(),
                health.reason(),
                steps(plan),
                (int) plan.steps().filter(CardRule::accepted).count(),
                (int) plan.steps().filter(CardRule::applies).count(),
                blocks(plan),
                override,
                deployment.rank(),
                changed.at(),
                changed.actor(),
                List.of());
    }

    static boolean applies(Step step) {
        return step.state().state() != ItemState.NOT_APPLICABLE;
    }

    static boolean accepted(Step step) {
        return step.state().state() == ItemState.ACCEPTED;
    }

    private static List<CourtCard.NextStep> steps(Plan plan) {
        if (!StandingRule.open(plan.deployment().state())) {
            return List.of();
        }
        return NextStepRule.of(plan).stream().flatMap(CardRule::asked).toList();
    }

    /**
     * What the side that acts has to do, for each form that the court returns; what the court has to send with its form before
     * another can; and the LEA's part of what the court does.
     */
    private static Stream<CourtCard.NextStep> asked(Step step) {
        var acts = step.acts();
        var item = step.item();
        var form = item.form();
        var sides = Stream.<CourtCard.NextStep>builder().add(step(step, acts, Asked.ACTS, step.title(), form));
        var sent = item.titles().get(Party.COURT);
        if (sent != null
                && form != null
                && acts != Party.COURT
                && item.responsible().getFirst() != Party.COURT) {
            sides.add(step(step, Party.COURT, Asked.SENDS, sent, form));
        }
        if (acts == Party.COURT) {
            item.forms().stream().skip(1).forEach(it -> sides.add(step(step, acts, Asked.ALSO, "Return " + it, it)));
            if (item.responsible().contains(Party.LEA)) {
                sides.add(step(step, Party.LEA, Asked.ADDS, item.title(Party.LEA), form));
            }
        }
        return sides.build();
    }

    private static CourtCard.NextStep step(Step step, Party acts, Asked asked, String title, @Nullable FormCode form) {
        var state = step.state();
        var waits = state.waitingSince();
        var since = waits == null ? state.lastChange().at() : waits;
        return new CourtCard.NextStep(
                step.item().id(),
                step.wording(),
                title,
                step.item().kind(),
                asked,
                step.phase().isBefore(step.plan().deployment().phase()),
                acts,
                state.assignee(),
                step.due(),
                form,
                since,
                acts.signsIn() ? null : DetailsFactory.checkOn(step.plan(), since));
    }

    private static List<CourtCard.Block> blocks(Plan plan) {
        return plan.deployment().blockers().stream()
                .filter(Blocker::open)
                .sorted(Comparator.comparing(Blocker::since))
                .map(it -> new CourtCard.Block(
                        it.id(),
                        it.what(),
                        it.needed(),
                        it.party(),
                        it.since(),
                        DetailsFactory.courtDays(plan, it),
                        DetailsFactory.checkOn(plan, it)))
                .toList();
    }
}

package org.ccpor.deployment.card;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.deployment.ItemState;
import org.ccpor.deployment.plan.Blocker;
import org.ccpor.deployment.plan.HealthRule;
import org.ccpor.deployment.plan.NextStepRule;
import org.ccpor.deployment.plan.Plan;
import org.ccpor.deployment.plan.StandingRule;
import org.ccpor.deployment.plan.Step;
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
                0,
                null,
                null,
                null,
                Health.ON_TRACK,
                "",
                null,
                0,
                0,
                null,
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
                deployment.dates().slips(),
                deployment.wave(),
                deployment.analyst(),
                court.analystName() == null ? deployment.analyst() : court.analystName(),
                health.health(),
                health.reason(),
                next(plan).orElse(null),
                (int) plan.steps().filter(CardRule::accepted).count(),
                (int) plan.steps().filter(CardRule::applies).count(),
                block(plan),
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

    private static Optional<CourtCard.NextStep> next(Plan plan) {
        if (!StandingRule.open(plan.deployment().state())) {
            return Optional.empty();
        }
        return NextStepRule.of(plan)
                .map(it -> new CourtCard.NextStep(
                        it.item().id(),
                        it.wording(),
                        it.title(),
                        it.item().kind(),
                        it.acts(),
                        it.state().state() == ItemState.WAITING,
                        it.state().assignee(),
                        it.due()));
    }

    private static CourtCard.@Nullable Block block(Plan plan) {
        return plan.deployment().blockers().stream()
                .filter(Blocker::open)
                .min(Comparator.comparing(Blocker::since))
                .map(it -> new CourtCard.Block(
                        it.what(), it.needed(), it.party(), it.since(), DetailsFactory.courtDays(plan, it)))
                .orElse(null);
    }
}

package org.ccpor.deployment.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.ccpor.base.Change;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.ItemState;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** Which card state follows which, and what each asks for (proposed rule 3.4). */
public final class StandingRule {
    private StandingRule() {}

    /** Not ended: items, dates and blockers may change. */
    public static boolean open(CardState state) {
        return state != CardState.CLOSED && state != CardState.WITHDRAWN;
    }

    /**
     * Changes the card state; the state it has already is nothing. A court that is live is activated.
     *
     * @param reason for live, what proves the activation
     * @param date review date for on hold, actual go-live for live
     */
    public static List<Change> change(
            Plan plan, CardState to, @Nullable String reason, @Nullable LocalDate date, Stamp by) {
        var deployment = plan.deployment();
        if (deployment.state() == to) {
            return List.of();
        }
        var actual = deployment.dates().actual();
        var change =
                switch (to) {
                    case CANDIDATE ->
                        throw new RefusedException("A deployment cannot become a candidate again; withdraw it.");
                    case ACTIVE -> {
                        from(plan, "resumed", CardState.ON_HOLD, CardState.WITHDRAWN);
                        yield deployment.stand(DeploymentChangeKind.RESUMED, Standing.ACTIVE, actual, null, by);
                    }
                    case ON_HOLD -> {
                        from(plan, "put on hold", CardState.ACTIVE);
                        var review = reviewDate(plan, date);
                        var why = Texts.required(reason, "why it is on hold");
                        yield deployment.stand(
                                DeploymentChangeKind.HELD,
                                new Standing(to, why, review),
                                actual,
                                review.toString(),
                                by);
                    }
                    case WITHDRAWN -> {
                        from(plan, "withdrawn", CardState.ACTIVE, CardState.ON_HOLD);
                        var why = Texts.required(reason, "why the court leaves");
                        yield deployment.stand(
                                DeploymentChangeKind.WITHDRAWN, new Standing(to, why, null), actual, null, by);
                    }
                    case LIVE -> {
                        from(plan, "live", CardState.ACTIVE);
                        var day = liveDate(plan, date);
                        yield deployment.stand(
                                DeploymentChangeKind.LIVE, new Standing(to, null, null), day, day.toString(), by);
                    }
                    case CLOSED -> {
                        from(plan, "closed", CardState.LIVE);
                        yield deployment.stand(
                                DeploymentChangeKind.CLOSED,
                                new Standing(to, closeReason(plan, reason), null),
                                actual,
                                null,
                                by);
                    }
                };
        return to == CardState.LIVE ? activated(plan, change, reason, by) : List.of(change);
    }

    private static List<Change> activated(Plan plan, Change live, @Nullable String evidence, Stamp by) {
        var proof = evidence == null || evidence.isBlank()
                ? "Live since " + DateFormatter.full(plan.deployment().dates().actual())
                : evidence;
        return Stream.concat(
                        Stream.of(live),
                        plan.steps()
                                .filter(it -> it.item().activates() && it.open())
                                .map(it -> it.state().complete(proof, by)))
                .toList();
    }

    /**
     * A court whose activation is accepted is live: since the go-live date, or since today if that is to come. Nothing if the step
     * is another one or the court is live.
     */
    public static List<Change> completed(Plan plan, Step step, Stamp by) {
        var deployment = plan.deployment();
        if (!step.item().activates()
                || step.state().state() != ItemState.ACCEPTED
                || deployment.state() == CardState.LIVE) {
            return List.of();
        }
        var goLive = deployment.dates().goLive();
        var day = goLive == null || goLive.isAfter(plan.today()) ? plan.today() : goLive;
        return change(plan, CardState.LIVE, null, day, by);
    }

    private static void from(Plan plan, String participle, CardState... allowed) {
        var state = plan.deployment().state();
        if (!Set.of(allowed).contains(state)) {
            var words = Arrays.stream(allowed)
                    .map(StandingRule::words)
                    .reduce((a, b) -> a + " or " + b)
                    .orElse("");
            throw new RefusedException("%s is %s; only a court that is %s can be %s."
                    .formatted(plan.name(), words(state), words, participle));
        }
    }

    private static LocalDate reviewDate(Plan plan, @Nullable LocalDate date) {
        if (date == null || !date.isAfter(plan.today()) || date.getYear() > 2040) {
            throw new RefusedException("Give a review date after today, until 2040.");
        }
        return date;
    }

    private static LocalDate liveDate(Plan plan, @Nullable LocalDate date) {
        if (plan.deployment().phase() != Phase.GO_LIVE) {
            throw new RefusedException("%s is in %s; move it to Go-Live before it is live."
                    .formatted(plan.name(), plan.deployment().phase().label()));
        }
        if (date == null || date.isAfter(plan.today()) || date.getYear() < 2010) {
            throw new RefusedException("Give the day the court went live: not after today and not before 2010.");
        }
        return date;
    }

    private static @Nullable String closeReason(Plan plan, @Nullable String reason) {
        var open = plan.steps().filter(it -> it.open() && it.item().mandatory()).count();
        if (open > 0 && (reason == null || reason.isBlank())) {
            throw new RefusedException(
                    "%d mandatory %s still open; accept them or say why the court is closed all the same."
                            .formatted(open, open == 1 ? "item is" : "items are"));
        }
        return Texts.optional(reason, "the reason");
    }

    static String words(CardState state) {
        return state.label().toLowerCase(Locale.ROOT);
    }
}

package org.ccpor.deployment.plan;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccpor.base.Count;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.deployment.ItemState;

/** Health by rule (proposed rule 3.4): blocked, late, at risk, on track; by hand it may only be made worse. */
public final class HealthRule {
    /** Due within so many calendar days and not submitted is a risk. */
    private static final int SOON = 7;
    /** So many court days without any update are a risk. */
    private static final int SILENT = 10;

    private static final Verdict ON_TRACK = new Verdict(Health.ON_TRACK, "");

    private HealthRule() {}

    /** Health with its reason in words; the reason of {@link Health#ON_TRACK} is empty. */
    public record Verdict(Health health, String reason) {}

    /** What the board shows. */
    public static Verdict of(Plan plan) {
        var computed = computed(plan);
        var byHand = plan.deployment().handHealth();
        var worse = byHand != null
                && plan.deployment().state() == CardState.ACTIVE
                && byHand.health().compareTo(computed.health()) > 0;
        return byHand != null && worse ? new Verdict(byHand.health(), byHand.note()) : computed;
    }

    /** What the rules say, without the note by hand. */
    public static Verdict computed(Plan plan) {
        if (plan.deployment().state() != CardState.ACTIVE) {
            return ON_TRACK;
        }
        return Stream.of(blocked(plan), passed(plan), late(plan), soon(plan), behind(plan), over(plan), silent(plan))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ON_TRACK);
    }

    private static Optional<Verdict> blocked(Plan plan) {
        return plan.deployment().blockers().stream()
                .filter(Blocker::open)
                .min(Comparator.comparing(Blocker::since))
                .map(it -> new Verdict(
                        Health.BLOCKED, it.what() + " (" + it.party().label() + ")"));
    }

    private static Optional<Verdict> passed(Plan plan) {
        var goLive = plan.deployment().dates().goLive();
        return goLive != null && goLive.isBefore(plan.today())
                ? Optional.of(new Verdict(Health.LATE, CourtCard.NOT_CONFIRMED))
                : Optional.empty();
    }

    private static Optional<Verdict> late(Plan plan) {
        var late = plan.steps()
                .filter(it -> it.item().mandatory() && it.lateDays() > 0)
                .sorted(Comparator.comparing(Step::lateDays).reversed())
                .toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        var worst = late.getFirst();
        var more = late.size() == 1 ? "" : " and " + (late.size() - 1) + " more";
        return Optional.of(
                new Verdict(Health.LATE, worst.wording() + " " + Count.of(worst.lateDays(), "day") + " late" + more));
    }

    private static Optional<Verdict> soon(Plan plan) {
        return open(plan)
                .filter(it -> it.state().state() != ItemState.SUBMITTED)
                .filter(it -> daysLeft(it) >= 0 && daysLeft(it) <= SOON)
                .min(Comparator.comparing(HealthRule::daysLeft))
                .map(it -> new Verdict(Health.AT_RISK, it.wording() + " due " + in(daysLeft(it))));
    }

    private static Optional<Verdict> behind(Plan plan) {
        return open(plan)
                .flatMap(it -> plan.openPredecessors(it).stream())
                .filter(it -> it.lateDays() > 0)
                .max(Comparator.comparing(Step::lateDays))
                .map(it -> new Verdict(
                        Health.AT_RISK,
                        "Others wait for " + it.wording() + ", " + Count.of(it.lateDays(), "day") + " late"));
    }

    /** The last day for anything in its phase is over, and it is still there. */
    private static Optional<Verdict> over(Plan plan) {
        var phase = plan.deployment().phase();
        var goLive = plan.deployment().dates().goLive();
        return phase.next().isPresent()
                        && goLive != null
                        && goLive.minusDays(plan.template().phase(phase).latest())
                                .isBefore(plan.today())
                ? Optional.of(new Verdict(Health.AT_RISK, phase.label() + " is over its window"))
                : Optional.empty();
    }

    private static Optional<Verdict> silent(Plan plan) {
        var last = plan.deployment().lastChange().at().atZone(plan.zone()).toLocalDate();
        var days = last.isBefore(plan.today()) ? plan.calendar().courtDaysBetween(last, plan.today()) : 0;
        return days < SILENT
                ? Optional.empty()
                : Optional.of(new Verdict(Health.AT_RISK, "No update for " + days + " court days"));
    }

    /** Open mandatory items of the current phase and of those before it. */
    private static Stream<Step> open(Plan plan) {
        return plan.steps()
                .filter(it -> it.open()
                        && it.item().mandatory()
                        && !plan.deployment().phase().isBefore(it.phase()));
    }

    private static long daysLeft(Step step) {
        var due = step.due();
        return due == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(step.plan().today(), due);
    }

    private static String in(long days) {
        return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
    }
}

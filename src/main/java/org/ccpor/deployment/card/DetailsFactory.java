package org.ccpor.deployment.card;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ccpor.base.RefusedException;
import org.ccpor.court.CourtProfile;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.FormPlan;
import org.ccpor.deployment.MovePreview.GateReport;
import org.ccpor.deployment.plan.Blocker;
import org.ccpor.deployment.plan.DateChange;
import org.ccpor.deployment.plan.Deployment;
import org.ccpor.deployment.plan.DeploymentRepository;
import org.ccpor.deployment.plan.DeploymentSupport;
import org.ccpor.deployment.plan.Plan;
import org.ccpor.deployment.plan.StandingRule;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.process.TemplatePhase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the court page's data together. */
@Component
public class DetailsFactory {
    private final CourtRowQuery courts;
    private final DeploymentRepository deployments;
    private final DeploymentSupport support;
    private final AllBadges badges;

    DetailsFactory(
            CourtRowQuery courts, DeploymentRepository deployments, DeploymentSupport support, AllBadges badges) {
        this.courts = courts;
        this.deployments = deployments;
        this.support = support;
        this.badges = badges;
    }

    /** The latest deployment, with the commands this person has; without a plan if there is none. */
    public DeploymentDetails build(CourtProfile court, Viewer viewer) {
        var row = courts.one(court.slug()).orElseThrow(() -> new RefusedException("There is no such court."));
        return deployments
                .latest(court.slug())
                .map(it -> full(court, row, support.plan(it, court.name()), viewer))
                .orElseGet(() -> bare(court, row, viewer));
    }

    /** An ended one before the latest, without commands. */
    public Optional<DeploymentDetails> earlier(CourtProfile court, int number, Viewer viewer) {
        var row = courts.one(court.slug()).orElseThrow(() -> new RefusedException("There is no such court."));
        return ended(court.slug(), number).map(it -> full(court, row, support.plan(it, court.name()), viewer));
    }

    /** Of an ended deployment before the latest. */
    public Optional<FormPlan> earlierPlan(String court, int number) {
        return ended(court, number).map(support::plan).map(FormPlan::of);
    }

    private Optional<Deployment> ended(String court, int number) {
        return deployments.findByCourtAndNumber(court, number).filter(it -> !StandingRule.open(it.state()));
    }

    private static DeploymentDetails bare(CourtProfile court, CourtRow row, Viewer viewer) {
        return new DeploymentDetails(
                court,
                CardRule.bare(row),
                null,
                "",
                Facts.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                viewer.coordinates());
    }

    private DeploymentDetails full(CourtProfile court, CourtRow row, Plan plan, Viewer viewer) {
        var deployment = plan.deployment();
        var goLive = deployment.dates().goLive();
        var today = plan.today();
        var byHand = deployment.handHealth();
        return new DeploymentDetails(
                court,
                CardRule.of(row, plan).with(badges.one(court.slug())),
                deployment.template(),
                plan.template().title(),
                deployment.facts(),
                deployment.standing().reason(),
                deployment.standing().reviewOn(),
                goLive == null ? null : (int) ChronoUnit.DAYS.between(today, goLive),
                goLive == null ? null : plan.calendar().courtDaysBetween(today, goLive),
                byHand == null ? null : byHand.health(),
                byHand == null ? null : byHand.note(),
                plan.template().phases().stream()
                        .map(it -> phase(plan, it, viewer))
                        .toList(),
                blockers(plan),
                deployment.dateChanges().stream()
                        .map(DateChange::line)
                        .sorted(Comparator.comparing(DeploymentDetails.DateLine::at)
                                .reversed())
                        .toList(),
                gate(plan, viewer),
                viewer.coordinates());
    }

    private static DeploymentDetails.PhaseLine phase(Plan plan, TemplatePhase phase, Viewer viewer) {
        var steps = plan.steps(phase.phase()).toList();
        return new DeploymentDetails.PhaseLine(
                phase.phase(),
                phase.window(),
                (int) steps.stream().filter(CardRule::accepted).count(),
                (int) steps.stream().filter(CardRule::applies).count(),
                steps.stream().map(it -> ItemLines.line(plan, it, viewer)).toList());
    }

    private static List<DeploymentDetails.BlockerLine> blockers(Plan plan) {
        return plan.deployment().blockers().stream()
                .map(it -> it.line(courtDays(plan, it), checkOn(plan, it)))
                .sorted(Comparator.comparing((DeploymentDetails.BlockerLine it) -> !it.open())
                        .thenComparing(DeploymentDetails.BlockerLine::since))
                .toList();
    }

    /** Age of an open blocker, or how long an ended one lasted. */
    static int courtDays(Plan plan, Blocker blocker) {
        var end = blocker.open() ? plan.today() : day(plan, blocker.lastChange().at());
        return plan.calendar().courtDaysBetween(day(plan, blocker.since()), end);
    }

    /** When the team asks how it stands: the day it said, else {@link Blocker#CHECK_AFTER}. */
    static LocalDate checkOn(Plan plan, Blocker blocker) {
        var said = blocker.checkOn();
        return said == null ? checkOn(plan, blocker.since()) : said;
    }

    /** When the team asks others what has come of it, unless it says another day. */
    static LocalDate checkOn(Plan plan, java.time.Instant since) {
        return plan.calendar().after(day(plan, since), Blocker.CHECK_AFTER);
    }

    /** The day in the courts' zone. */
    static LocalDate day(Plan plan, java.time.Instant at) {
        return at.atZone(plan.zone()).toLocalDate();
    }

    private static @Nullable GateReport gate(Plan plan, Viewer viewer) {
        var phase = plan.deployment().phase();
        return phase == Phase.GO_LIVE
                ? null
                : new GateReport(
                        phase,
                        plan.missing(phase).stream()
                                .map(it -> ItemLines.line(plan, it, viewer))
                                .toList());
    }
}

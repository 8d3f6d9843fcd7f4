package org.ccpor.golive;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ccpor.approval.ApprovalService;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Subject;
import org.ccpor.approval.Verdict;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.base.TypedText;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.FormPlan;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemService;
import org.ccpor.deployment.ItemState;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.PersonNames;
import org.ccpor.identity.Workers;
import org.ccpor.process.ItemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what go / no-go meetings decide (domain F11, line 20). */
@Service
@Transactional
@Everyone
public class GoDecisionService {
    private static final int ROLES = 400;
    private static final int CONDITIONS = 2000;

    private final GoLiveSupport support;
    private final ApprovalService approvals;
    private final KeptLineWriter writer;
    private final ItemService items;
    private final DeploymentDetailsService deployments;
    private final PersonNames names;

    GoDecisionService(
            GoLiveSupport support,
            ApprovalService approvals,
            KeptLineWriter writer,
            ItemService items,
            DeploymentDetailsService deployments,
            PersonNames names) {
        this.support = support;
        this.approvals = approvals;
        this.writer = writer;
        this.items = items;
        this.deployments = deployments;
        this.names = names;
    }

    /**
     * Records a decision; the one before is kept and replaced. "Go" completes the item of the decision, "no-go" leaves it
     * open or opens it again.
     *
     * @param conditions what go depends on, or why not
     * @param tookPart roles, no names
     * @param seenNumber number of the last decision the person saw, 0 if there was none
     * @throws StaleException if somebody decided meanwhile; the sentence says who and what
     * @throws RefusedException if "go" is decided while a mandatory line stands against it; the sentence names the lines
     */
    @Coordinators
    public void decide(
            String court,
            Verdict verdict,
            @Nullable LocalDate meetingOn,
            @Nullable String conditions,
            @Nullable String tookPart,
            int seenNumber) {
        var plan = support.lock(court);
        requireActive(plan);
        var last = support.decisions(plan).last().orElse(null);
        var number = last == null ? 0 : last.number();
        if (number != seenNumber) {
            throw new StaleException(stale(last));
        }
        if (meetingOn == null || meetingOn.isAfter(plan.today()) || meetingOn.getYear() < 2010) {
            throw new RefusedException("Give the day of the meeting: not after today and not before 2010.");
        }
        if (verdict == Verdict.GO) {
            requireReady(plan);
        }
        var said = new Signing(
                Side.TEAM,
                verdict,
                Objects.requireNonNullElse(TypedText.optional(conditions, "the conditions", CONDITIONS), ""),
                TypedText.required(tookPart, "who took part, by role", ROLES),
                meetingOn,
                plan.goLive());
        var decision = approvals.give(court, plan.deployment(), Subject.GO_LIVE, said);
        support.tell(
                court,
                GoLiveChangeKind.DECIDED,
                verdict.label(),
                last == null ? null : last.verdict().label(),
                evidence(decision),
                decision.words().isEmpty() ? null : decision.words());
        if (verdict == Verdict.NO_GO) {
            leaveOpen(plan, decision);
        }
        writer.look(plan);
    }

    /**
     * One side confirms go-live date and activation hour, or says why not (domain F11, line 1). Both must; a date that moves needs
     * both again.
     *
     * @param said about the date that the person saw; its words hold the hour
     * @throws org.springframework.security.access.AccessDeniedException for the other side's person
     * @throws StaleException if the date moved meanwhile
     * @throws RefusedException if there is no date, the deployment has ended, or the side confirmed it already
     */
    @Workers
    public void confirm(String court, Signing said) {
        approvals.requireSpeaker(court, Subject.GO_LIVE_DATE, said.side());
        var plan = support.lock(court);
        if (plan.goLive() == null || plan.state() != CardState.ACTIVE && plan.state() != CardState.ON_HOLD) {
            throw new RefusedException("Only the go-live date of an active or on-hold court is confirmed.");
        }
        if (!Objects.equals(said.goLive(), plan.goLive())) {
            throw new StaleException("The go-live date is %s now; look at it before you confirm."
                    .formatted(DateFormatter.full(plan.goLive())));
        }
        var words = said.words().strip();
        if (!said.verdict().approves() && words.isEmpty()) {
            throw new RefusedException("Say why the date is not confirmed.");
        }
        var decision = approvals.give(
                court,
                plan.deployment(),
                Subject.GO_LIVE_DATE,
                new Signing(said.side(), said.verdict(), words, said.role().strip(), null, plan.goLive()));
        support.tell(
                court,
                GoLiveChangeKind.DATE_CONFIRMED,
                said.side().label(),
                null,
                decision.sentence(),
                words.isEmpty() ? null : words);
        writer.look(plan);
    }

    /**
     * Takes a confirmation of the date back.
     *
     * @throws org.springframework.security.access.AccessDeniedException for the other side's person
     * @throws RefusedException if the side has confirmed nothing, or no reason is given
     */
    @Workers
    public void takeBack(String court, Side side, String why) {
        approvals.requireSpeaker(court, Subject.GO_LIVE_DATE, side);
        var plan = support.lock(court);
        var was = approvals.takeBack(court, plan.deployment(), Subject.GO_LIVE_DATE, side, why);
        support.tell(
                court,
                GoLiveChangeKind.DATE_CONFIRMED,
                side.label(),
                null,
                was.sentence() + ", taken back",
                why.strip());
        writer.look(plan);
    }

    private static void requireActive(FormPlan plan) {
        if (plan.state() != CardState.ACTIVE) {
            throw new RefusedException("%s is %s; only the go-live of an active court is decided."
                    .formatted(plan.name(), plan.state().label().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    private void requireReady(FormPlan plan) {
        if (plan.goLive() == null) {
            throw new RefusedException("Set a go-live date first; “go” is decided for a date.");
        }
        var now = support.read(plan);
        if (!now.against().isEmpty()) {
            throw new RefusedException("“Go” is not possible yet. Answer or waive these mandatory lines first: %s."
                    .formatted(now.againstInWords()));
        }
    }

    private void leaveOpen(FormPlan plan, Decision decision) {
        var words = evidence(decision);
        var meetings = GoLiveSupport.items(plan, ItemKind.MEETING);
        for (var it : meetings) {
            if (it.state() == ItemState.ACCEPTED) {
                items.reopen(
                        plan.court(),
                        it.item().id(),
                        words,
                        version(plan, it.item().id()));
            }
        }
        support.items()
                .progressed(
                        plan.court(),
                        ReadinessForm.CODE,
                        meetings.stream()
                                .collect(Collectors.toMap(it -> it.item().id(), _ -> words)));
    }

    private int version(FormPlan plan, String item) {
        return deployments.details(plan.court()).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(item))
                .mapToInt(ItemLine::version)
                .findFirst()
                .orElse(0);
    }

    /** As the item and history keep it. */
    static String evidence(Decision decision) {
        return "%s, decided %s for go-live %s by %s"
                .formatted(
                        decision.verdict().label(),
                        DateFormatter.full(decision.on()),
                        decision.goLive() == null ? "without a date" : DateFormatter.full(decision.goLive()),
                        decision.role());
    }

    private String stale(@Nullable Decision it) {
        if (it == null) {
            return "Nothing is decided any more; look at it before you decide.";
        }
        return "%s recorded “%s” of the meeting of %s at %s; look at it before you decide."
                .formatted(
                        names.of(it.by()),
                        it.verdict().label(),
                        DateFormatter.full(it.on()),
                        DateFormatter.time(it.at(), support.clock()));
    }
}

package org.ccpor.deployment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.plan.Deployment;
import org.ccpor.deployment.plan.DeploymentRepository;
import org.ccpor.deployment.plan.DeploymentSupport;
import org.ccpor.deployment.plan.FormEffects;
import org.ccpor.deployment.plan.ItemAccess;
import org.ccpor.deployment.plan.ItemRule;
import org.ccpor.deployment.plan.Plan;
import org.ccpor.deployment.plan.StandingRule;
import org.ccpor.deployment.plan.Step;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CourtContacts;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Workers;
import org.ccpor.process.ItemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What forms do to the items that name them. Called by the forms inside their own transaction, after {@link #lock}; every
 * method checks again who asks.
 */
@Service
@Transactional
@Everyone
public class FormItemService {

    private final DeploymentSupport support;
    private final DeploymentRepository deployments;

    FormItemService(DeploymentSupport support, DeploymentRepository deployments) {
        this.support = support;
        this.deployments = deployments;
    }

    /** The court's latest deployment; other commands on the court wait. Must come before any other read. */
    @Workers
    public FormPlan lock(String court) {
        support.mustWorkOn(court);
        return FormPlan.of(support.plan(support.locked(court)));
    }

    /**
     * The court's latest deployment to read.
     *
     * @throws org.ccpor.base.RefusedException if it has none
     */
    @Transactional(readOnly = true)
    public FormPlan read(String court) {
        return find(court).orElseGet(() -> FormPlan.of(support.plan(support.latest(court))));
    }

    /** The court's latest deployment to read, in one statement; empty if it has none. */
    @Transactional(readOnly = true)
    public Optional<FormPlan> find(String court) {
        support.mustSee(court);
        return deployments.latest(court).map(support::plan).map(FormPlan::of);
    }

    /** Somebody began to answer: the first open item of the form is in progress, if this person may start it. */
    @Workers
    public void begun(String court, FormCode form) {
        support.mustWorkOn(court);
        var plan = plan(court);
        plan.steps()
                .filter(it -> it.item().answeredBy(form) && it.open())
                .findFirst()
                .filter(it -> it.state().state() == ItemState.NOT_STARTED)
                .filter(it -> ItemAccess.permits(support.viewer(), court, it.item(), ItemAction.START))
                .ifPresent(it -> support.publish(it.state().start(support.stamp())));
    }

    /** Notes how far open items are. */
    @Workers
    public void progressed(String court, FormCode form, Map<String, String> evidence) {
        support.mustWorkOn(court);
        note(plan(court), form, evidence);
    }

    /**
     * An accepted form was answered further: items the answers close now are completed, if nothing must come first and
     * this person may complete them. Returns their ids.
     *
     * @param closes evidence by id of the item
     * @param forAnybody ids of items that the form closes whoever of the court's people answers last
     */
    @Workers
    public List<String> closed(String court, FormCode form, Map<String, String> closes, Set<String> forAnybody) {
        support.mustWorkOn(court);
        var plan = plan(court);
        var closing = plan.steps()
                .filter(it -> it.item().answeredBy(form)
                        && closes.containsKey(it.item().id()))
                .filter(it -> ItemRule.possible(plan, it).contains(ItemAction.COMPLETE))
                .filter(it -> forAnybody.contains(it.item().id())
                        || ItemAccess.permits(support.viewer(), court, it.item(), ItemAction.COMPLETE))
                .toList();
        closing.forEach(it ->
                complete(plan, it, Objects.requireNonNull(closes.get(it.item().id()))));
        return closing.stream().map(it -> it.item().id()).toList();
    }

    /**
     * The form was handed in: its responses are submitted, its other open items get evidence; so does a response that waits for
     * another form.
     *
     * @param handedIn forms of the plan that are handed in or accepted, this one too
     * @param words what proves it
     * @param progress by id, for items that tell more
     */
    @CourtContacts
    public void submitted(
            String court, FormCode form, Set<FormCode> handedIn, String words, Map<String, String> progress) {
        support.mustWorkOn(court);
        var plan = plan(court);
        var evidence = new HashMap<String, String>();
        plan.steps().forEach(it -> evidence.put(it.item().id(), words));
        evidence.putAll(progress);
        note(plan, form, evidence);
        plan.steps()
                .filter(it -> it.item().answeredBy(form))
                .filter(it -> ItemRule.possible(plan, it).contains(ItemAction.SUBMIT))
                .forEach(it -> {
                    var missing = it.item().forms().stream()
                            .filter(other -> !handedIn.contains(other))
                            .map(FormCode::name)
                            .collect(Collectors.joining(", "));
                    support.publish(
                            missing.isEmpty()
                                    ? it.state().submit(words, support.stamp())
                                    : it.state().noteEvidence(words + "; waits for " + missing, support.stamp()));
                });
    }

    /**
     * What was handed in is taken back: its submitted responses are in progress again, or returned as before.
     *
     * @param comment what the team asks to change; {@code null} if it was not returned before
     * @param proof how the words begin that no longer prove anything
     * @param words what stands there now
     */
    @CourtContacts
    public void takenBack(String court, FormCode form, @Nullable String comment, String proof, String words) {
        support.mustWorkOn(court);
        var plan = plan(court);
        plan.steps().filter(it -> it.item().answeredBy(form)).forEach(it -> {
            var item = it.state();
            if (it.item().kind() == ItemKind.RESPONSE && item.state() == ItemState.SUBMITTED) {
                support.publish(item.takeBack(comment, words, support.stamp()));
            } else if (Objects.toString(item.evidence(), "").startsWith(proof)) {
                support.publish(item.noteEvidence(words, support.stamp()));
            }
        });
    }

    /** The form was returned, and its submitted responses with it. */
    @Coordinators
    public void returned(String court, FormCode form, String comment) {
        var plan = plan(court);
        plan.steps()
                .filter(it -> it.item().answeredBy(form))
                .filter(it -> ItemRule.possible(plan, it).contains(ItemAction.SEND_BACK))
                .forEach(it -> support.publish(it.state().sendBack(comment, support.stamp())));
    }

    /** What {@link #accepted} would do, in sentences. */
    @Coordinators
    @Transactional(readOnly = true)
    public List<String> previewAccept(
            String court, FormCode form, Set<FormCode> accepted, Set<String> closes, @Nullable Facts decided) {
        return accepting(support.plan(support.latest(court)), form, accepted, closes, decided)
                .sentences();
    }

    /**
     * The form was accepted: what it decides about the court applies, its responses are accepted if all their forms are, and
     * its other items completed unless what must come first is open.
     *
     * @param accepted forms of the plan that are accepted, this one too
     * @param closes ids of other items the answers close
     * @param decided what the form decides about the court; {@code null} if nothing
     */
    @Coordinators
    public FormOutcome accepted(
            String court,
            FormCode form,
            Set<FormCode> accepted,
            Set<String> closes,
            @Nullable Facts decided,
            String evidence) {
        var plan = plan(court);
        var effects = accepting(plan, form, accepted, closes, decided);
        var before = plan.deployment().facts();
        if (decided != null) {
            decide(plan.deployment(), decided);
        }
        var steps = effects.steps().stream()
                .collect(Collectors.toMap(it -> it.item().id(), it -> close(plan, it, evidence)));
        var changed = decided != null && !decided.equals(before);
        return new FormOutcome(
                effects.steps().stream().map(it -> it.item().id()).toList(),
                changed ? before : null,
                changed ? decided : null,
                steps);
    }

    /**
     * Puts everything back as it was before the form was accepted.
     *
     * @throws StaleException if anybody changed one of the items or what the form decided since
     * @throws org.ccpor.base.RefusedException if one of them made the court live
     */
    @Coordinators
    public void undone(String court, FormCode form, FormOutcome outcome) {
        var plan = plan(court);
        var closed = plan.steps()
                .filter(it -> outcome.steps().containsKey(it.item().id()))
                .toList();
        closed.stream()
                .filter(it -> !step(outcome, it).after().equals(it.state().standing()))
                .findFirst()
                .ifPresent(it -> {
                    throw new StaleException("“%s” changed since %s was accepted; reopen the form instead."
                            .formatted(it.wording(), form));
                });
        closed.forEach(it -> ItemRule.require(plan, it, ItemAction.REOPEN));
        var restored = restored(plan, outcome);
        if (restored != null) {
            decide(plan.deployment(), restored);
        } else if (outcome.factsAfter() != null) {
            throw new StaleException(
                    "What scope decided changed since %s was accepted; reopen the form instead.".formatted(form));
        }
        closed.forEach(it -> support.publish(it.state().undo(step(outcome, it).before(), support.stamp())));
    }

    private static ItemStanding.Step step(FormOutcome outcome, Step it) {
        return Objects.requireNonNull(outcome.steps().get(it.item().id()));
    }

    /** What {@link #reopened} would undo, in sentences. */
    @Coordinators
    @Transactional(readOnly = true)
    public List<String> previewReopen(String court, FormCode form, FormOutcome outcome) {
        return reopening(support.plan(support.latest(court)), form, outcome).sentences();
    }

    /** Undoes what accepting did; what scope decided comes back only if nobody changed it since. */
    @Coordinators
    public void reopened(String court, FormCode form, FormOutcome outcome, String reason) {
        var plan = plan(court);
        var effects = reopening(plan, form, outcome);
        var restored = restored(plan, outcome);
        if (restored != null) {
            decide(plan.deployment(), restored);
        }
        for (var step : effects.steps()) {
            var item = step.state();
            var submitted = item.state() == ItemState.SUBMITTED;
            support.publish(submitted ? item.sendBack(reason, support.stamp()) : item.reopen(reason, support.stamp()));
        }
    }

    private FormEffects accepting(
            Plan plan, FormCode form, Set<FormCode> accepted, Set<String> closes, @Nullable Facts decided) {
        var news = decided == null || decided.equals(plan.deployment().facts()) ? null : decided;
        return FormEffects.ofAccepting(
                plan,
                form,
                accepted,
                closes,
                news,
                news == null ? Map.of() : support.conditions(plan.deployment(), news));
    }

    private FormEffects reopening(Plan plan, FormCode form, FormOutcome outcome) {
        var back = restored(plan, outcome);
        return FormEffects.ofReopening(
                plan, form, outcome, back, back == null ? Map.of() : support.conditions(plan.deployment(), back));
    }

    private static @Nullable Facts restored(Plan plan, FormOutcome outcome) {
        return plan.deployment().facts().equals(outcome.factsAfter()) ? outcome.factsBefore() : null;
    }

    private void decide(Deployment deployment, Facts facts) {
        support.publish(deployment.decide(facts, support.stamp()));
        support.publish(support.reconsider(deployment));
    }

    /** A response that somebody took back by hand is handed in again with the form that answers it. */
    private ItemStanding.Step close(Plan plan, Step step, String evidence) {
        var item = step.state();
        var before = item.standing();
        if (step.item().kind() != ItemKind.RESPONSE) {
            complete(plan, step, evidence);
        } else {
            if (ItemRule.possible(plan, step).contains(ItemAction.SUBMIT)) {
                support.publish(item.submit(evidence, support.stamp()));
            }
            support.publish(item.accept(support.stamp()));
            support.publish(StandingRule.completed(plan, step, support.stamp()));
        }
        return new ItemStanding.Step(before, item.standing());
    }

    private void complete(Plan plan, Step step, String evidence) {
        support.publish(step.state().complete(evidence, support.stamp()));
        support.publish(StandingRule.completed(plan, step, support.stamp()));
    }

    private void note(Plan plan, FormCode form, Map<String, String> evidence) {
        plan.steps()
                .filter(it -> it.item().answeredBy(form) && it.item().kind() != ItemKind.RESPONSE)
                .filter(it -> ItemRule.possible(plan, it).contains(ItemAction.EVIDENCE))
                .forEach(it -> {
                    var words = evidence.get(it.item().id());
                    if (words != null && !words.equals(it.state().evidence())) {
                        support.publish(it.state().noteEvidence(words, support.stamp()));
                    }
                });
    }

    private Plan plan(String court) {
        var plan = support.plan(support.locked(court));
        FormPlan.of(plan).requireOpen();
        return plan;
    }
}

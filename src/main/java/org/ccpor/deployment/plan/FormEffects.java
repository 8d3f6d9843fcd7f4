package org.ccpor.deployment.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.FormOutcome;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemState;
import org.ccpor.process.ItemKind;
import org.jspecify.annotations.Nullable;

/** Works out what accepting or reopening a form does to a plan, and says it; stores nothing. */
public final class FormEffects {
    private final Plan plan;
    private final List<String> sentences = new ArrayList<>();
    private final List<Step> closing = new ArrayList<>();
    private final Set<String> off = new HashSet<>();
    private final Set<String> on = new HashSet<>();

    private FormEffects(Plan plan) {
        this.plan = plan;
    }

    /**
     * When a form is accepted.
     *
     * @param accepted forms of the plan that are accepted then
     * @param known the facts of the court after the change, as conditions name them; empty if they stay
     */
    public static FormEffects ofAccepting(
            Plan plan,
            FormCode form,
            Set<FormCode> accepted,
            Set<String> closes,
            @Nullable Facts decided,
            Map<String, String> known) {
        var effects = new FormEffects(plan);
        if (decided != null) {
            effects.decide(decided, known);
        }
        plan.steps().filter(it -> it.item().answeredBy(form)).forEach(it -> effects.close(it, accepted, closes));
        return effects;
    }

    /** When an accepted form is opened again. */
    public static FormEffects ofReopening(
            Plan plan, FormCode form, FormOutcome outcome, @Nullable Facts restored, Map<String, String> known) {
        var effects = new FormEffects(plan);
        if (restored != null) {
            effects.decide(restored, known);
        } else if (outcome.factsAfter() != null) {
            effects.sentences.add("What scope decided stays as it is, because it was changed since: %s."
                    .formatted(plan.deployment().facts().words()));
        }
        plan.steps().filter(it -> it.item().answeredBy(form)).forEach(it -> effects.open(it, outcome));
        return effects;
    }

    /** What happens, in words for the person who decides. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** Items to accept, complete or open again, in template order. */
    public List<Step> steps() {
        return List.copyOf(closing);
    }

    private void decide(Facts decided, Map<String, String> known) {
        sentences.add("Scope decides: %s.".formatted(decided.words()));
        plan.steps().forEach(step -> {
            var condition = step.item().applies();
            if (condition == null) {
                return;
            }
            var holds = condition.holds(known);
            if (step.state().wouldSwitchOff(holds)) {
                off.add(step.item().id());
                sentences.add(
                        "“%s” becomes not applicable: %s.".formatted(step.wording(), lower(condition.otherwise())));
            } else if (step.state().wouldSwitchOn(holds)) {
                on.add(step.item().id());
                sentences.add("“%s” applies again.".formatted(step.wording()));
            }
        });
    }

    private void close(Step step, Set<FormCode> accepted, Set<String> closes) {
        var response = step.item().kind() == ItemKind.RESPONSE;
        if (done(step) || !(response || closes.contains(step.item().id()))) {
            return;
        }
        var missing = step.item().forms().stream()
                .filter(it -> response && !accepted.contains(it))
                .findFirst();
        if (missing.isPresent()) {
            sentences.add("“%s” stays open: it also needs %s.".formatted(step.wording(), missing.get()));
            return;
        }
        var held = step.state().predecessorOverride() != null
                ? List.<Step>of()
                : step.item().predecessors().stream()
                        .flatMap(id -> plan.steps().filter(it -> it.item().id().equals(id)))
                        .filter(it -> !done(it))
                        .toList();
        if (held.isEmpty()) {
            closing.add(step);
            sentences.add((response ? "“%s” is accepted." : "“%s” is completed.").formatted(step.wording()));
        } else {
            sentences.add("“%s” stays open: “%s” must be done first."
                    .formatted(step.wording(), held.getFirst().wording()));
        }
    }

    private void open(Step step, FormOutcome outcome) {
        var state = step.state().state();
        var submitted = state == ItemState.SUBMITTED && step.item().kind() == ItemKind.RESPONSE;
        var closed = state == ItemState.ACCEPTED
                && outcome.closed().contains(step.item().id());
        if (closed && !ItemRule.possible(plan, step).contains(ItemAction.REOPEN)) {
            sentences.add("“%s” stays done: %s is live.".formatted(step.wording(), plan.name()));
        } else if (submitted || closed) {
            closing.add(step);
            sentences.add((submitted ? "“%s” is returned." : "“%s” is opened again.").formatted(step.wording()));
        }
    }

    private boolean done(Step step) {
        var id = step.item().id();
        return off.contains(id)
                || closing.stream().anyMatch(it -> it.item().id().equals(id))
                || (!step.open() && !on.contains(id));
    }

    private static String lower(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}

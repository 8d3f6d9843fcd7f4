package org.ccpor.deployment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.plan.Plan;
import org.ccpor.deployment.plan.StandingRule;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What a form must know of the court's latest deployment.
 *
 * @param court slug
 * @param name the court's short name
 * @param analyst user name of who looks after the court
 * @param readers user names of those who have what forms answer, by form
 * @param items every item that names a form, in template order
 * @param actual the day the court went live in this deployment; {@code null} before it
 * @param number 1 for the court's first deployment
 */
public record FormPlan(
        String court,
        String name,
        UUID deployment,
        CardState state,
        @Nullable String analyst,
        Map<FormCode, String> readers,
        @Nullable LocalDate goLive,
        LocalDate today,
        Phase phase,
        Facts facts,
        List<FormItem> items,
        @Nullable LocalDate actual,
        int number) {

    /** The items that name this form. */
    public List<FormItem> items(FormCode form) {
        return items.stream().filter(it -> it.item().answeredBy(form)).toList();
    }

    /** User name of who of the team reads this form, as {@link CourtCard#reader}; {@code null} for nobody yet. */
    public @Nullable String reader(FormCode form) {
        return readers.getOrDefault(form, analyst);
    }

    /** Codes of the forms that its items name. */
    public Set<FormCode> forms() {
        return items.stream().flatMap(it -> it.item().forms().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether anything that this form answers is to be done in this deployment. */
    public boolean applies(FormCode form) {
        return items(form).stream().anyMatch(it -> it.state() != ItemState.NOT_APPLICABLE);
    }

    /** @throws RefusedException if the deployment has ended */
    public void requireOpen() {
        if (!StandingRule.open(state)) {
            throw new RefusedException("%s is %s; its forms do not change any more."
                    .formatted(name, state.label().toLowerCase(Locale.ROOT)));
        }
    }

    /** @throws RefusedException if no item of the plan names this form */
    public void requireForm(FormCode form) {
        if (items(form).isEmpty()) {
            throw new RefusedException("There is no form %s in the plan of %s.".formatted(form, name));
        }
    }

    /** As the plan stands. */
    public static FormPlan of(Plan plan) {
        var deployment = plan.deployment();
        return new FormPlan(
                deployment.court(),
                plan.name(),
                deployment.id(),
                deployment.state(),
                deployment.analyst(),
                plan.readers(),
                deployment.dates().goLive(),
                plan.today(),
                deployment.phase(),
                deployment.facts(),
                plan.steps()
                        .filter(it -> it.item().form() != null)
                        .map(it -> new FormItem(
                                it.item(),
                                it.state().state(),
                                it.due(),
                                it.state().evidence()))
                        .toList(),
                deployment.dates().actual(),
                deployment.number());
    }
}

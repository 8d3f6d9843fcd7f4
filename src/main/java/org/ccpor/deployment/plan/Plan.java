package org.ccpor.deployment.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.calendar.CourtCalendar;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplate;

/** A deployment read against its template and calendar on one day. Every rule is a pure function of it. */
public final class Plan {
    private final String name;
    private final Deployment deployment;
    private final ProcessTemplate template;
    private final CourtCalendar calendar;
    private final LocalDate today;
    private final ZoneId zone;
    private final Map<String, Step> steps = new LinkedHashMap<>();

    /** As it stands on a day. */
    public Plan(
            String name,
            Deployment deployment,
            ProcessTemplate template,
            CourtCalendar calendar,
            LocalDate today,
            ZoneId zone) {
        this.name = name;
        this.deployment = deployment;
        this.template = template;
        this.calendar = calendar;
        this.today = today;
        this.zone = zone;
        var states = new LinkedHashMap<String, DeploymentItem>();
        deployment.items().forEach(it -> states.put(it.templateItem(), it));
        for (var phase : template.phases()) {
            for (var item : phase.items()) {
                var state = states.get(item.id());
                if (state != null) {
                    steps.put(item.id(), new Step(phase.phase(), item, state, this));
                }
            }
        }
    }

    /** The court's short name, for sentences. */
    public String name() {
        return name;
    }

    /** Whose plan it is. */
    public Deployment deployment() {
        return deployment;
    }

    /** The process it follows. */
    public ProcessTemplate template() {
        return template;
    }

    /** The court's own. */
    public CourtCalendar calendar() {
        return calendar;
    }

    /** The day it is looked at. */
    public LocalDate today() {
        return today;
    }

    /** The board's own. */
    public ZoneId zone() {
        return zone;
    }

    /** Every item, in template order. */
    public Stream<Step> steps() {
        return steps.values().stream();
    }

    /** Items of one phase, in template order. */
    public Stream<Step> steps(Phase phase) {
        return steps().filter(it -> it.phase() == phase);
    }

    /** @throws RefusedException if the plan has no such item */
    public Step step(String itemId) {
        var step = steps.get(itemId);
        if (step == null) {
            throw new RefusedException("There is no such item in the plan of " + name + ".");
        }
        return step;
    }

    /** The mandatory items of a phase that keep its gate shut. */
    public List<Step> missing(Phase phase) {
        return steps(phase).filter(it -> it.open() && it.item().mandatory()).toList();
    }

    /** The items that must be done before this one and are not. */
    public List<Step> openPredecessors(Step step) {
        return step.item().predecessors().stream()
                .map(steps::get)
                .filter(Objects::nonNull)
                .filter(Step::open)
                .toList();
    }

    /** User names of those who have the first open item of a form, by form; a form whose item nobody has is missing. */
    public Map<FormCode, String> readers() {
        var seen = EnumSet.noneOf(FormCode.class);
        var readers = new EnumMap<FormCode, String>(FormCode.class);
        steps().filter(Step::open).forEach(step -> step.item().forms().stream()
                .filter(seen::add)
                .forEach(form -> Optional.ofNullable(step.state().assignee()).ifPresent(it -> readers.put(form, it))));
        return Collections.unmodifiableMap(readers);
    }

    /** Whether an overridden gate still has something missing behind the card. */
    public boolean overrideStands() {
        return deployment.place().gateOverride() != null
                && steps().anyMatch(it -> it.phase().isBefore(deployment.phase())
                        && it.open()
                        && it.item().mandatory());
    }
}

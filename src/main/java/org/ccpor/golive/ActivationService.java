package org.ccpor.golive;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.FormPlan;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.PersonNames;
import org.ccpor.identity.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guided list of the go-live day, ticked by several people together (proposed; domain 3.1, G4). */
@Service
@Transactional
@Everyone
public class ActivationService {

    private final GoLiveSupport support;
    private final ActivationTickRepository ticks;
    private final DeploymentService deployments;
    private final DeploymentDetailsService reader;
    private final PersonNames names;

    ActivationService(
            GoLiveSupport support,
            ActivationTickRepository ticks,
            DeploymentService deployments,
            DeploymentDetailsService reader,
            PersonNames names) {
        this.support = support;
        this.ticks = ticks;
        this.deployments = deployments;
        this.reader = reader;
        this.names = names;
    }

    /**
     * Says that a step is done, or with {@code done} false that it is not; what it says already is nothing.
     *
     * @throws RefusedException before the go-live day, without "go", or once the activation is finished
     */
    @Workers
    public void tick(String court, String step, boolean done) {
        var unused = support.requireReader(court);
        var plan = support.lock(court);
        var now = activating(plan);
        var found = now.steps().stream()
                .filter(it -> it.key().equals(step))
                .findFirst()
                .orElseThrow(() -> new RefusedException("There is no such step any more; load the page again."));
        if (found.done() == done) {
            return;
        }
        var id = new ActivationTick.Id(plan.deployment(), step);
        if (done) {
            ticks.save(new ActivationTick(id, support.actor(), support.now()));
        } else {
            ticks.findById(id).ifPresent(ticks::delete);
        }
        support.tell(
                court,
                done ? GoLiveChangeKind.STEP_TICKED : GoLiveChangeKind.STEP_UNTICKED,
                found.words(),
                null,
                null,
                null);
    }

    /**
     * Finishes the activation: the court is live.
     *
     * @param on day it went live, from the go-live date to today
     * @throws StaleException if somebody else finished it
     */
    @Coordinators
    public void finish(String court, @Nullable LocalDate on) {
        var plan = support.lock(court);
        var now = activating(plan);
        var open = now.steps().stream().filter(it -> !it.done()).toList();
        if (!open.isEmpty()) {
            throw new RefusedException("Tick every step first; open: %s."
                    .formatted(open.stream().map(ActivationStep::words).collect(Collectors.joining("; "))));
        }
        if (on == null || on.isAfter(plan.today()) || plan.goLive() == null || on.isBefore(plan.goLive())) {
            throw new RefusedException("Give the day the court went live: from the go-live date to today.");
        }
        var words = "Activated in production %s; %s".formatted(DateFormatter.full(on), first(now));
        deployments.activate(court, on, words, reader.details(court).card().version());
        support.tell(new GoLiveChanged(court));
    }

    private String first(Readiness now) {
        return now.steps().stream()
                .filter(it -> it.key().startsWith("query") || it.key().startsWith("order"))
                .map(it -> it.words() + " confirmed by " + names.of(it.by()))
                .collect(Collectors.joining("; "));
    }

    private Readiness activating(FormPlan plan) {
        if (plan.state() == CardState.LIVE) {
            throw new StaleException("%s is live; its activation is finished.".formatted(plan.name()));
        }
        var now = support.read(plan);
        if (!now.activating()) {
            throw new RefusedException(
                    now.goes()
                            ? "The activation begins on the go-live day."
                            : "The activation begins once “go” is decided for the present go-live date.");
        }
        return now;
    }
}

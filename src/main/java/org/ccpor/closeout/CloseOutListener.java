package org.ccpor.closeout;

import org.ccpor.approval.Side;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemService;
import org.ccpor.form.FormChangeKind;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.incident.Stabilization;
import org.ccpor.incident.StabilizationSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a deployment when its close-out is accepted, in the same transaction: what refuses the one refuses the other. Looks
 * again at what may have changed since the form was handed in. Nor is it closed by hand while something urgent is open.
 */
@Component
class CloseOutListener {
    private final CloseOutForm form;
    private final FormService forms;
    private final DeploymentDetailsService reader;
    private final DeploymentService deployments;
    private final ItemService items;
    private final StabilizationSource source;

    CloseOutListener(
            CloseOutForm form,
            FormService forms,
            DeploymentDetailsService reader,
            DeploymentService deployments,
            ItemService items,
            StabilizationSource source) {
        this.form = form;
        this.forms = forms;
        this.reader = reader;
        this.deployments = deployments;
        this.items = items;
        this.source = source;
    }

    /** @throws RefusedException if something stands against closing; the form is not accepted then */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FormChanged.Moved moved) {
        if (moved.key().code() == CloseOutForm.CODE && moved.change().what() == FormChangeKind.ACCEPTED) {
            close(moved.key());
        }
    }

    /** @throws RefusedException if an urgent incident is open */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Change change) {
        if (change.what() == DeploymentChangeKind.CLOSED) {
            CloseOutRule.urgent(source.of(change.court(), Stabilization.USUAL_DAYS))
                    .ifPresent(it -> {
                        throw new RefusedException(it);
                    });
        }
    }

    private void close(FormKey key) {
        var answers = form.read(forms.page(key).answers());
        var now = form.stabilization(forms.about(key));
        CloseOutRule.notLive(now)
                .or(() -> CloseOutRule.urgent(now))
                .or(() -> CloseOutRule.tooEarly(answers, now))
                .ifPresent(it -> {
                    throw new RefusedException(it);
                });
        if (!answers.approved(Side.TEAM)) {
            throw new RefusedException(
                    "The CCPOR Team has not approved yet. Approve above the questions, then accept.");
        }
        if (answers.early()) {
            accept(key.court(), String.valueOf(answers.earlyReason()));
        }
        try {
            deployments.close(
                    key.court(),
                    answers.earlyReason(),
                    reader.details(key.court()).card().version());
        } catch (RefusedException open) {
            throw new RefusedException(open.sentence() + " The reason belongs into “Why it is closed early”.");
        }
    }

    /** The close-out item may wait for the end of a watch that is cut short. */
    private void accept(String court, String reason) {
        reader.details(court).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> CloseOutForm.CODE.equals(it.form()) && !it.state().done())
                .map(ItemLine::id)
                .toList()
                .forEach(id -> {
                    items.overridePredecessors(court, id, reason, version(court, id));
                    items.accept(court, id, version(court, id));
                });
    }

    private int version(String court, String item) {
        return reader.details(court).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(item))
                .findFirst()
                .orElseThrow()
                .version();
    }
}

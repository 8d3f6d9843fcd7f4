package org.ccpor.golive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.calendar.ClosureChangeKind;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.FormItemService;
import org.ccpor.form.FormChanged;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.ccpor.provisioning.UsersChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the lines of a court again when something that feeds them changed: once after the commit, however much changed, in
 * a transaction of its own that sees what others committed too.
 */
@Component
class ReadinessListener {
    private static final Logger LOG = LoggerFactory.getLogger(ReadinessListener.class);
    private static final Set<FormCode> FEEDING = Set.of(
            FormCode.F3,
            FormCode.F4,
            FormCode.F5,
            FormCode.F6,
            FormCode.F7,
            FormCode.F9,
            FormCode.F10,
            ReadinessForm.CODE,
            FormCode.F12);
    private static final Set<ChangeKind> PLAN_CHANGES = Set.of(
            DeploymentChangeKind.GO_LIVE_SET,
            DeploymentChangeKind.GO_LIVE_CHANGED,
            DeploymentChangeKind.FACTS,
            DeploymentChangeKind.RESUMED,
            CardChangeKind.MOVED,
            CardChangeKind.OVERRIDDEN);

    private final KeptLineWriter writer;
    private final KeptLineRepository lines;
    private final FormItemService items;
    private final CurrentViewer viewer;
    private final ActingAs acting;
    private final TransactionTemplate ownTransaction;

    ReadinessListener(
            KeptLineWriter writer,
            KeptLineRepository lines,
            FormItemService items,
            CurrentViewer viewer,
            ActingAs acting,
            PlatformTransactionManager transactions) {
        this.writer = writer;
        this.lines = lines;
        this.items = items;
        this.viewer = viewer;
        this.acting = acting;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(FormChanged changed) {
        if (FEEDING.contains(changed.key().code())) {
            later(changed.key().court());
        }
    }

    @EventListener
    void on(UsersChanged changed) {
        later(changed.court());
    }

    @EventListener
    void on(Change change) {
        if (change.what() instanceof ClosureChangeKind) {
            (change.court().isEmpty() ? Set.copyOf(lines.courts()) : Set.of(change.court())).forEach(this::later);
        } else if (PLAN_CHANGES.contains(change.what())) {
            later(change.court());
        }
    }

    private void later(String court) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        try {
            waiting().courts.put(court, viewer.get());
        } catch (AccessDeniedException nobody) {
            LOG.debug("Nobody is signed in; the checklist of {} waits for the next change", court);
        }
    }

    /** The one of this transaction, however many others wait for its commit. */
    private AfterCommit waiting() {
        if (TransactionSynchronizationManager.getResource(this) instanceof AfterCommit waiting) {
            return waiting;
        }
        var fresh = new AfterCommit();
        fresh.resume();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    private final class AfterCommit implements TransactionSynchronization {
        private final Map<String, Viewer> courts = new LinkedHashMap<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(ReadinessListener.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(ReadinessListener.this, this);
        }

        @Override
        public void afterCommit() {
            courts.forEach((court, by) -> look(court, by));
        }

        @Override
        public void afterCompletion(int status) {
            suspend();
        }
    }

    /** What was changed stays changed, whatever becomes of this; the next change looks again. */
    private void look(String court, Viewer by) {
        try {
            acting.run(by, () -> ownTransaction.executeWithoutResult(it -> writer.look(items.lock(court))));
        } catch (RefusedException noPlan) {
            LOG.debug("No checklist to look at: {}", noPlan.sentence());
        } catch (RuntimeException missed) {
            LOG.warn("The readiness checklist of {} could not be looked at again: {}", court, missed.toString());
        }
    }
}

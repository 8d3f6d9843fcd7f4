package org.ccpor.deployment;

import java.time.LocalDate;
import org.ccpor.deployment.plan.DeploymentFactory;
import org.ccpor.deployment.plan.DeploymentSupport;
import org.ccpor.deployment.plan.HealthRule;
import org.ccpor.deployment.plan.StandingRule;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.ccpor.process.TemplateKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes deployments and keeps what is known of them apart from phase, items and dates. Every refusal is a sentence. */
@Service
@Transactional
@Everyone
public class DeploymentService {
    private final DeploymentSupport support;
    private final DeploymentFactory factory;

    DeploymentService(DeploymentSupport support, DeploymentFactory factory) {
        this.support = support;
        this.factory = factory;
    }

    /**
     * Puts a court into deployment, in Planning.
     *
     * @param goLive becomes the baseline; {@code null} leaves items without due dates
     * @throws org.ccpor.base.RefusedException if the court has an open deployment or the date is no court day
     */
    @Coordinators
    public void create(
            String slug,
            TemplateKey template,
            @Nullable LocalDate goLive,
            @Nullable Integer wave,
            @Nullable String analyst) {
        factory.make(slug, template, goLive, wave, analyst);
    }

    /** Gives the court to a wave and an analyst (user name); {@code null} takes them away. */
    @Coordinators
    public void assign(String slug, @Nullable Integer wave, @Nullable String analyst, int seenVersion) {
        var deployment = support.locked(slug);
        support.requireSeen(deployment, seenVersion);
        support.publish(deployment.giveTo(wave, analyst, support.stamp()));
        support.publish(support.reconsider(deployment));
    }

    /** Records what scope decided; items whose condition fails now become not applicable, others come back. */
    @Coordinators
    public void decide(String slug, Facts facts, int seenVersion) {
        var deployment = support.locked(slug);
        support.requireSeen(deployment, seenVersion);
        support.publish(deployment.decide(facts, support.stamp()));
        support.publish(support.reconsider(deployment));
    }

    /**
     * Makes health worse by hand, with a note; {@link Health#ON_TRACK} takes the note away.
     *
     * @throws org.ccpor.base.RefusedException if the computed health is as bad already
     */
    @Coordinators
    public void noteHealth(String slug, Health health, @Nullable String note, int seenVersion) {
        var deployment = support.locked(slug);
        support.requireSeen(deployment, seenVersion);
        var computed = HealthRule.computed(support.plan(deployment)).health();
        support.publish(deployment.noteHealth(health, note, computed, support.stamp()));
    }

    /** Pauses the deployment; a review date after today is needed. */
    @Coordinators
    public void hold(String slug, String reason, @Nullable LocalDate reviewOn, int seenVersion) {
        stand(slug, CardState.ON_HOLD, reason, reviewOn, seenVersion);
    }

    /** Takes a deployment up again that is on hold or withdrawn. */
    @Coordinators
    public void resume(String slug, int seenVersion) {
        stand(slug, CardState.ACTIVE, null, null, seenVersion);
    }

    /** The court leaves; all history stays. */
    @Coordinators
    public void withdraw(String slug, String reason, int seenVersion) {
        stand(slug, CardState.WITHDRAWN, reason, null, seenVersion);
    }

    /**
     * The court went live on that day, today or earlier: its activation is accepted; other items of the Go-Live phase may still
     * be open.
     */
    @Coordinators
    public void goLive(String slug, @Nullable LocalDate actual, int seenVersion) {
        stand(slug, CardState.LIVE, null, actual, seenVersion);
    }

    /** The same, with what proves the activation. */
    @Coordinators
    public void activate(String slug, LocalDate actual, String evidence, int seenVersion) {
        stand(slug, CardState.LIVE, evidence, actual, seenVersion);
    }

    /** Closes a live deployment; a reason is needed while mandatory items are open. */
    @Coordinators
    public void close(String slug, @Nullable String reason, int seenVersion) {
        stand(slug, CardState.CLOSED, reason, null, seenVersion);
    }

    private void stand(
            String slug, CardState state, @Nullable String reason, @Nullable LocalDate date, int seenVersion) {
        var deployment = support.locked(slug);
        support.requireSeen(deployment, seenVersion);
        support.publish(StandingRule.change(support.plan(deployment), state, reason, date, support.stamp()));
    }
}

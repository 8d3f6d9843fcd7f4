package org.ccpor.deployment.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.court.CourtDirectory;
import org.ccpor.deployment.CardOrderService;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.process.TemplateKey;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Makes a deployment from a template version. The one-open-deployment rule stands in the database too. */
@Component
public class DeploymentFactory {
    private final DeploymentSupport support;
    private final DeploymentRepository deployments;
    private final CourtDirectory courts;
    private final ProcessTemplates templates;

    DeploymentFactory(
            DeploymentSupport support,
            DeploymentRepository deployments,
            CourtDirectory courts,
            ProcessTemplates templates) {
        this.support = support;
        this.deployments = deployments;
        this.courts = courts;
        this.templates = templates;
    }

    /** @throws RefusedException if the court has an open deployment */
    public void make(
            String slug,
            TemplateKey key,
            @Nullable LocalDate goLive,
            @Nullable Integer wave,
            @Nullable String analyst) {
        var court = courts.find(slug).orElseThrow(() -> new RefusedException("There is no such court."));
        var template = templates.get(key);
        var before = deployments.latest(slug);
        if (before.filter(it -> StandingRule.open(it.state())).isPresent()) {
            throw twice(court.name());
        }
        var by = support.stamp();
        var number = before.map(it -> it.number() + 1).orElse(1);
        var deployment = new Deployment(slug, number, template, by);
        deployment.giveTo(wave, analyst, by);
        deployment.placeAt(deployments.lastRank(deployment.phase()) + CardOrderService.STEP);
        var changes = new ArrayList<Change>();
        changes.add(deployment.change(DeploymentChangeKind.CREATED, template.title(), null, key.toString(), null, by));
        if (goLive != null) {
            changes.addAll(GoLiveRule.change(support.plan(deployment), goLive, null, null, by));
        }
        changes.addAll(support.reconsider(deployment));
        try {
            deployments.save(deployment);
            deployments.flush();
        } catch (DataIntegrityViolationException | PessimisticLockingFailureException e) {
            // Several people creating at once may also end as a deadlock on the unique key.
            throw twice(court.name());
        }
        support.publish(changes);
    }

    private static RefusedException twice(String name) {
        return new RefusedException(name + " is in deployment already; close or withdraw that one first.");
    }
}

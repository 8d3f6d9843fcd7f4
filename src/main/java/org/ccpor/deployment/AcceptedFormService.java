package org.ccpor.deployment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.plan.DeploymentSupport;
import org.ccpor.deployment.plan.ItemRule;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the items of a form that was accepted when its answers, or a list that goes with it, change later. Called
 * inside the caller's transaction; every method checks again who asks.
 */
@Service
@Transactional
@Everyone
public class AcceptedFormService {

    private final DeploymentSupport support;

    AcceptedFormService(DeploymentSupport support) {
        this.support = support;
    }

    /** Other commands on the court wait, whether it has a deployment or not. Must come before any other read. */
    @Workers
    public void lock(String court) {
        support.mustWorkOn(court);
        support.lock(court);
    }

    /**
     * Answers that had closed these items close them no more, as when a retest fails: they are in progress again. It
     * follows from an answer this person may give, so it asks for no right to the item. Returns their ids.
     *
     * @param why reason for the history by id of the item
     */
    @Workers
    public List<String> opened(String court, FormCode form, Map<String, String> why) {
        support.mustWorkOn(court);
        var plan = support.plan(support.locked(court));
        var opening = plan.steps()
                .filter(it ->
                        it.item().answeredBy(form) && why.containsKey(it.item().id()))
                .filter(it -> it.state().state() == ItemState.ACCEPTED
                        && ItemRule.possible(plan, it).contains(ItemAction.REOPEN))
                .toList();
        opening.forEach(it -> {
            var reason = Objects.requireNonNull(why.get(it.item().id()));
            support.publish(it.state().reopen(reason, support.stamp()));
        });
        return opening.stream().map(it -> it.item().id()).toList();
    }
}

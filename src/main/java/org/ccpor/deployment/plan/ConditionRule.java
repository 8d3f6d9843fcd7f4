package org.ccpor.deployment.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ccpor.base.Change;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.Facts;
import org.ccpor.process.ProcessTemplate;

/** Switches items off and on as the facts of a court change (conditional items of proposed rule 3.4). */
public final class ConditionRule {
    private ConditionRule() {}

    /** Switches items off or on whose condition changed its answer. */
    public static List<Change> reconsider(Deployment deployment, ProcessTemplate template, CourtType type, Stamp by) {
        var facts = facts(deployment, deployment.facts(), type);
        return deployment.items().stream()
                .map(it -> consider(it, template, facts, by))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Change> consider(
            DeploymentItem state, ProcessTemplate template, Map<String, String> facts, Stamp by) {
        var condition = template.item(state.templateItem()).map(it -> Optional.ofNullable(it.applies()));
        return condition.flatMap(it -> it).flatMap(it -> state.consider(it.holds(facts), it.otherwise(), by));
    }

    /** What conditions may ask, if scope had decided this. */
    static Map<String, String> facts(Deployment deployment, Facts decided, CourtType type) {
        var facts = new HashMap<String, String>();
        facts.put("imaging", decided.imaging().fact());
        facts.put("gateway", decided.gateway().fact());
        facts.put("courtType", type.name().toLowerCase(Locale.ROOT));
        var wave = deployment.wave();
        if (wave != null) {
            facts.put("wave", wave.toString());
        }
        return facts;
    }
}

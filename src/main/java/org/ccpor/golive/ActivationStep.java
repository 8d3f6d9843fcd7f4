package org.ccpor.golive;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Imaging;
import org.ccpor.provisioning.CcporRole;
import org.jspecify.annotations.Nullable;

/**
 * One step of the activation (proposed; domain 3.1, G4).
 *
 * @param key stable, such as {@code query-court}
 * @param words what to do and see
 * @param by user name of who ticked it; {@code null} while it is open
 */
public record ActivationStep(
        String key,
        String words,
        @Nullable String by,
        @Nullable Instant at) implements Serializable {

    /** What keys of steps begin with in which a role looks an order up. */
    static final String QUERY = "query";

    /** Whether somebody ticked it. */
    public boolean done() {
        return by != null;
    }

    /**
     * The steps of a court: every role that is in use looks an order up, every role that enters also enters one.
     *
     * @param roles in use; the clerk's role stands in while nobody is listed
     */
    static List<ActivationStep> of(Facts facts, Collection<CcporRole> roles, Map<String, ActivationTick> ticks) {
        var used = roles.isEmpty() ? EnumSet.of(CcporRole.COURT) : EnumSet.copyOf(roles);
        used.remove(CcporRole.ADMINISTRATOR);
        var steps = new ArrayList<ActivationStep>();
        add(steps, "reachable", "Production is reachable from the court", ticks);
        for (var role : used) {
            add(steps, key(QUERY, role), "First query by role “%s”".formatted(role.label()), ticks);
        }
        for (var role : used) {
            if (role.sends() && facts.imaging() != Imaging.QUERY) {
                add(steps, key("order", role), "First order by role “%s”".formatted(role.label()), ticks);
            }
        }
        add(steps, "support", "JCC support is on call and the court knows whom to ring", ticks);
        return List.copyOf(steps);
    }

    private static String key(String what, CcporRole role) {
        return what + "-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static void add(List<ActivationStep> steps, String key, String words, Map<String, ActivationTick> ticks) {
        var tick = ticks.get(key);
        steps.add(new ActivationStep(key, words, tick == null ? null : tick.by(), tick == null ? null : tick.at()));
    }
}

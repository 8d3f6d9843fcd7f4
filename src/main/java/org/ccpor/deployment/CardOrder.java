package org.ccpor.deployment;

import org.ccpor.base.Change;
import org.ccpor.base.Refused;
import org.ccpor.base.Stale;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the hand-set order of a column, the same for everyone. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CardOrder {
    /** Room left between two cards, so that most placements touch one row. */
    static final int STEP = 1024;

    private final Workbench workbench;
    private final DeploymentRepository deployments;

    CardOrder(Workbench workbench, DeploymentRepository deployments) {
        this.workbench = workbench;
        this.deployments = deployments;
    }

    /**
     * Puts a card below another one of its column, or on top.
     *
     * @param afterSlug the card above; {@code null} for the top
     * @throws Stale if the card has left the column
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void place(String slug, @Nullable String afterSlug, Phase phase) {
        if (slug.equals(afterSlug)) {
            throw new Refused("A card cannot be placed below itself.");
        }
        var card = workbench.locked(slug);
        if (card.phase() != phase) {
            throw new Stale(workbench.whereIs(card));
        }
        var column = deployments.column(phase);
        column.removeIf(it -> it.court().equals(slug));
        var index = afterSlug == null ? 0 : indexAfter(column, afterSlug);
        var above = index == 0 ? 0 : column.get(index - 1).rank();
        var below =
                index == column.size() ? above + 2 * STEP : column.get(index).rank();
        if (below - above >= 2) {
            card.placeAt(above + (below - above) / 2);
        } else {
            column.add(index, card);
            var rank = 0;
            for (var it : column) {
                it.placeAt(rank += STEP);
            }
        }
        var stamp = workbench.stamp();
        workbench.publish(new Change(slug, "card.placed", "", null, phase.label(), null, stamp.actor(), stamp.at()));
    }

    private int indexAfter(java.util.List<Deployment> column, String slug) {
        for (var i = 0; i < column.size(); i++) {
            if (column.get(i).court().equals(slug)) {
                return i + 1;
            }
        }
        throw new Stale(workbench.nameOf(slug) + " is not in this column any more.");
    }
}

package org.ccpor.deployment;

import java.util.List;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.deployment.plan.Deployment;
import org.ccpor.deployment.plan.DeploymentRepository;
import org.ccpor.deployment.plan.DeploymentSupport;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the hand-set order of a column, the same for everyone. */
@Service
@Transactional
@Everyone
public class CardOrderService {
    /** Room left between two cards, so that most placements touch one row. */
    public static final int STEP = 1024;

    private final DeploymentSupport support;
    private final DeploymentRepository deployments;

    CardOrderService(DeploymentSupport support, DeploymentRepository deployments) {
        this.support = support;
        this.deployments = deployments;
    }

    /**
     * Puts a card below another one of its column, or on top.
     *
     * @param afterSlug the card above; {@code null} for the top
     * @throws StaleException if the card has left the column
     */
    @Coordinators
    public void place(String slug, @Nullable String afterSlug, Phase phase) {
        if (slug.equals(afterSlug)) {
            throw new RefusedException("A card cannot be placed below itself.");
        }
        var card = support.locked(slug);
        if (card.phase() != phase) {
            throw new StaleException(support.whereIs(card));
        }
        var column = deployments.column(phase);
        column.removeIf(it -> it.court().equals(slug));
        var index = afterSlug == null ? 0 : indexAfter(column, afterSlug);
        var below = index == column.size() ? null : column.get(index).rank();
        var above = index == 0 ? null : column.get(index - 1).rank();
        var rank = between(above, below);
        if (rank != null) {
            card.placeAt(rank);
            tell(card);
        } else {
            column.add(index, card);
            renumber(column);
        }
    }

    /** A rank between two cards, or {@code null} when there is no room left. */
    static @Nullable Integer between(@Nullable Integer above, @Nullable Integer below) {
        if (below == null) {
            return above == null ? STEP : above + STEP;
        }
        if (above == null) {
            return below - STEP;
        }
        return below - above < 2 ? null : above + (below - above) / 2;
    }

    /** Every card gets room again; all are told, because every board has to read them again. */
    private void renumber(List<Deployment> column) {
        var rank = 0;
        for (var it : column) {
            it.placeAt(rank += STEP);
            tell(it);
        }
    }

    private void tell(Deployment card) {
        var by = support.stamp();
        support.publish(
                card.change(CardChangeKind.PLACED, "", null, card.phase().label(), null, by));
    }

    private int indexAfter(List<Deployment> column, String slug) {
        for (var i = 0; i < column.size(); i++) {
            if (column.get(i).court().equals(slug)) {
                return i + 1;
            }
        }
        throw new StaleException(support.nameOf(slug) + " is not in this column any more.");
    }
}

package org.ccpor.deployment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.plan.BulkRule;
import org.ccpor.deployment.plan.DeploymentSupport;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One change for many cards: preview, then all or none. */
@Service
@Transactional
@Everyone
public class BulkEditService {
    /** More than every court there is; keeps one request bounded. */
    private static final int MOST = 200;

    private final DeploymentSupport support;
    private final BulkRule rule;

    BulkEditService(DeploymentSupport support, BulkRule rule) {
        this.support = support;
        this.rule = rule;
    }

    /** What would change on each card, or why it is refused. Stores nothing. */
    @Transactional(readOnly = true)
    @Coordinators
    public BulkPreview preview(List<Seen> cards, BulkChange change) {
        var lines = checked(cards).stream().map(it -> line(it, change, new ArrayList<>()));
        return new BulkPreview(lines.toList());
    }

    /**
     * Changes every card, or none.
     *
     * @return how many cards changed
     * @throws RefusedException if any card is refused; names the first and how many more
     */
    @Coordinators
    public int apply(List<Seen> cards, BulkChange change) {
        var sorted =
                checked(cards).stream().sorted(Comparator.comparing(Seen::slug)).toList();
        sorted.forEach(it -> support.lock(it.slug()));
        var changes = new ArrayList<Change>();
        var lines = sorted.stream().map(it -> line(it, change, changes)).toList();
        var refused = lines.stream().filter(it -> it.refusal() != null).toList();
        if (!refused.isEmpty()) {
            var more = refused.size() == 1 ? "" : " (and " + (refused.size() - 1) + " more)";
            throw new RefusedException(
                    "Nothing was changed. " + refused.getFirst().refusal() + more);
        }
        support.publish(changes);
        return Math.toIntExact(lines.stream().filter(BulkPreview.Line::changes).count());
    }

    private BulkPreview.Line line(Seen card, BulkChange change, List<Change> changes) {
        var name = support.nameOf(card.slug());
        try {
            var made = rule.apply(card, change);
            changes.addAll(made);
            var first = made.stream().findFirst();
            return new BulkPreview.Line(
                    card.slug(), name, words(first, Change::before), words(first, Change::after), null);
        } catch (RefusedException e) {
            return new BulkPreview.Line(card.slug(), name, "", "", e.sentence());
        }
    }

    private static String words(
            Optional<Change> change,
            java.util.function.Function<Change, @org.jspecify.annotations.Nullable String> of) {
        return change.map(it -> {
                    var text = of.apply(it);
                    return text == null ? "" : text;
                })
                .orElse("");
    }

    private static List<Seen> checked(List<Seen> cards) {
        if (cards.isEmpty()) {
            throw new RefusedException("Select at least one card.");
        }
        if (cards.size() > MOST || cards.stream().map(Seen::slug).distinct().count() != cards.size()) {
            throw new RefusedException("Select each card once, at most " + MOST + ".");
        }
        return cards;
    }

    /** What a bulk edit would do, card by card; it can be applied only when no card is refused. */
    public record BulkPreview(List<Line> lines) implements Serializable {
        /**
         * One card.
         *
         * @param before what it is now, in words; may be empty
         * @param after what it would be, in words; may be empty
         * @param refusal why it cannot be changed
         */
        public record Line(
                String slug,
                String court,
                String before,
                String after,
                @Nullable String refusal) implements Serializable {
            /** Whether anything would change at all. */
            public boolean changes() {
                return refusal == null && !before.equals(after);
            }
        }

        /** Whether no card is refused. */
        public boolean applicable() {
            return lines.stream().allMatch(it -> it.refusal() == null);
        }
    }
}

package org.ccpor.board.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Party;

/**
 * A filter of one click. Those of a group add up, late or at risk; groups narrow each other. Switching one off removes only
 * its own part.
 */
record QuickFilter(
        Group group,
        String mark,
        String name,
        CardFilter alone,
        UnaryOperator<CardFilter> on,
        UnaryOperator<CardFilter> off) {
    private static final List<Health> WORST_FIRST = List.of(Health.BLOCKED, Health.LATE, Health.AT_RISK);

    /** What a filter is about; each group stands together. */
    enum Group {
        WHOSE,
        ACTS,
        HEALTH
    }

    static List<QuickFilter> offered(Viewer viewer) {
        var offers = new ArrayList<QuickFilter>();
        offers.add(of(Group.WHOSE, "All", _ -> CardFilter.ALL, it -> it));
        offers.add(of(Group.WHOSE, "Mine", it -> it.mine(true), it -> it.mine(false)));
        if (viewer.courts().isEmpty()) {
            for (var party : Party.values()) {
                var name = party != Party.TEAM ? party.label() : viewer.coordinates() ? "We" : "CCPOR";
                var verb = party == Party.TEAM && viewer.coordinates() ? " act" : " acts";
                offers.add(of(Group.ACTS, "", name + verb, CardFacet.WAITING, CardFacet.word(party)));
            }
            WORST_FIRST.forEach(
                    it -> offers.add(of(Group.HEALTH, it.mark(), it.label(), CardFacet.HEALTH, CardFacet.word(it))));
        }
        return offers;
    }

    boolean on(CardFilter filter) {
        return on.apply(filter).equals(filter);
    }

    CardFilter toggle(CardFilter filter) {
        return on(filter) ? off.apply(filter) : on.apply(filter);
    }

    /** How many courts it leaves by itself. */
    long count(List<CourtCard> active, Viewer viewer, BoardSnapshot board) {
        return active.stream().filter(it -> alone.matches(it, viewer, board)).count();
    }

    private static QuickFilter of(
            Group group, String name, UnaryOperator<CardFilter> on, UnaryOperator<CardFilter> off) {
        return new QuickFilter(group, "", name, on.apply(CardFilter.ALL), on, off);
    }

    private static QuickFilter of(Group group, String mark, String name, CardFacet facet, String value) {
        UnaryOperator<CardFilter> on = it -> with(it, facet, value, true);
        return new QuickFilter(group, mark, name, on.apply(CardFilter.ALL), on, it -> with(it, facet, value, false));
    }

    private static CardFilter with(CardFilter filter, CardFacet facet, String value, boolean chosen) {
        var values = new HashSet<>(filter.chosen(facet));
        var unused = chosen ? values.add(value) : values.remove(value);
        return filter.with(facet, values);
    }
}

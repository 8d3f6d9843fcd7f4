package org.ccpor.board.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Party;

/** A filter of one click. Switching it on keeps the others; switching it off removes only its own part. */
record QuickFilter(
        String name, boolean counted, CardFilter alone, UnaryOperator<CardFilter> on, UnaryOperator<CardFilter> off) {
    private static final int MOST_WAVES = 4;

    static List<QuickFilter> offered(List<CourtCard> active, Viewer viewer) {
        var offers = new ArrayList<QuickFilter>();
        CardFacet.WAVE.offered(active).stream()
                .limit(MOST_WAVES)
                .forEach(it -> offers.add(chosen("Wave " + it, false, CardFacet.WAVE, it)));
        if (viewer.courts().isEmpty()) {
            offers.add(health(Health.AT_RISK));
            offers.add(health(Health.LATE));
            offers.add(health(Health.BLOCKED));
            offers.add(chosen("Waiting on court", true, CardFacet.WAITING, CardFacet.word(Party.COURT)));
        }
        offers.add(of("Mine", false, it -> it.mine(true), it -> it.mine(false)));
        return offers;
    }

    boolean on(CardFilter filter) {
        return on.apply(filter).equals(filter);
    }

    CardFilter toggle(CardFilter filter) {
        return on(filter) ? off.apply(filter) : on.apply(filter);
    }

    String label(List<CourtCard> active, Viewer viewer, BoardSnapshot board) {
        return counted
                ? name + " "
                        + active.stream()
                                .filter(it -> alone.matches(it, viewer, board))
                                .count()
                : name;
    }

    private static QuickFilter of(
            String name, boolean counted, UnaryOperator<CardFilter> on, UnaryOperator<CardFilter> off) {
        return new QuickFilter(name, counted, on.apply(CardFilter.ALL), on, off);
    }

    private static QuickFilter chosen(String name, boolean counted, CardFacet facet, String value) {
        return of(name, counted, it -> it.with(facet, Set.of(value)), it -> it.with(facet, Set.of()));
    }

    private static QuickFilter health(Health health) {
        return chosen(health.label(), true, CardFacet.HEALTH, CardFacet.word(health));
    }
}

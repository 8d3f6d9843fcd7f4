package org.ccpor.board.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
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
        active.stream()
                .map(CourtCard::wave)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .limit(MOST_WAVES)
                .forEach(it -> offers.add(wave(it)));
        if (viewer.courts().isEmpty()) {
            offers.add(health(Health.AT_RISK));
            offers.add(health(Health.LATE));
            offers.add(health(Health.BLOCKED));
            offers.add(waitingOn(Party.COURT, "Waiting on court"));
        }
        offers.add(of("Mine", false, it -> mine(it, true), it -> mine(it, false)));
        return offers;
    }

    boolean on(CardFilter filter) {
        return on.apply(filter).equals(filter);
    }

    CardFilter toggle(CardFilter filter) {
        return on(filter) ? off.apply(filter) : on.apply(filter);
    }

    String label(List<CourtCard> active, Viewer viewer, LocalDate today) {
        return counted
                ? name + " "
                        + active.stream()
                                .filter(it -> alone.matches(it, viewer, today))
                                .count()
                : name;
    }

    private static QuickFilter of(
            String name, boolean counted, UnaryOperator<CardFilter> on, UnaryOperator<CardFilter> off) {
        return new QuickFilter(name, counted, on.apply(CardFilter.ALL), on, off);
    }

    private static QuickFilter wave(Integer wave) {
        return of("Wave " + wave, false, it -> waves(it, Set.of(wave)), it -> waves(it, Set.of()));
    }

    private static QuickFilter health(Health health) {
        return of(health.label(), true, it -> health(it, Set.of(health)), it -> health(it, Set.of()));
    }

    private static QuickFilter waitingOn(Party party, String name) {
        return of(name, true, it -> waiting(it, Set.of(party)), it -> waiting(it, Set.of()));
    }

    private static CardFilter waves(CardFilter it, Set<Integer> waves) {
        return new CardFilter(
                it.text(),
                waves,
                it.regions(),
                it.sizes(),
                it.types(),
                it.health(),
                it.waitingOn(),
                it.kinds(),
                it.analysts(),
                it.window(),
                it.mine());
    }

    private static CardFilter health(CardFilter it, Set<Health> health) {
        return new CardFilter(
                it.text(),
                it.waves(),
                it.regions(),
                it.sizes(),
                it.types(),
                health,
                it.waitingOn(),
                it.kinds(),
                it.analysts(),
                it.window(),
                it.mine());
    }

    private static CardFilter waiting(CardFilter it, Set<Party> waiting) {
        return new CardFilter(
                it.text(),
                it.waves(),
                it.regions(),
                it.sizes(),
                it.types(),
                it.health(),
                waiting,
                it.kinds(),
                it.analysts(),
                it.window(),
                it.mine());
    }

    private static CardFilter mine(CardFilter it, boolean mine) {
        return new CardFilter(
                it.text(),
                it.waves(),
                it.regions(),
                it.sizes(),
                it.types(),
                it.health(),
                it.waitingOn(),
                it.kinds(),
                it.analysts(),
                it.window(),
                mine);
    }
}

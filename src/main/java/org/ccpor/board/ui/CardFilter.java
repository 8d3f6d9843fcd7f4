package org.ccpor.board.ui;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.identity.Viewer;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;

/** Which cards a person wants to see. Empty sets mean everything; several values of one kind mean any of them. */
record CardFilter(
        String text,
        Set<Integer> waves,
        Set<String> regions,
        Set<String> sizes,
        Set<CourtType> types,
        Set<Health> health,
        Set<Party> waitingOn,
        Set<ItemKind> kinds,
        Set<String> analysts,
        GoLiveWindow window,
        boolean mine) {

    static final CardFilter ALL = new CardFilter(
            "",
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            GoLiveWindow.ANY,
            false);

    boolean matches(CourtCard card, Viewer viewer, LocalDate today) {
        return accepts(waves, card.wave())
                && accepts(regions, card.region())
                && accepts(sizes, card.sizeBand())
                && accepts(types, card.type())
                && accepts(health, card.health())
                && accepts(waitingOn, card.next() == null ? null : card.next().acts())
                && accepts(kinds, card.next() == null ? null : card.next().kind())
                && accepts(analysts, card.analyst())
                && window.contains(card.goLive(), today)
                && (!mine || isMine(card, viewer))
                && says(card);
    }

    private static <T> boolean accepts(Set<T> wanted, @org.jspecify.annotations.Nullable T value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }

    private static boolean isMine(CourtCard card, Viewer viewer) {
        return viewer.userName().equals(card.analyst()) || viewer.courts().contains(card.slug());
    }

    private boolean says(CourtCard card) {
        if (text.isBlank()) {
            return true;
        }
        var words = fold(card.court() + " " + card.region() + " " + card.analystName() + " " + card.healthReason() + " "
                + (card.next() == null ? "" : card.next().wording()) + " "
                + (card.blocker() == null ? "" : card.blocker().what()));
        return Arrays.stream(fold(text).trim().split("\\s+")).allMatch(words::contains);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

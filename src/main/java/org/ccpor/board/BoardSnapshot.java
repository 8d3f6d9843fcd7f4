package org.ccpor.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Viewer;
import org.ccpor.turn.Turn;

/**
 * Every court's card at one moment, immutable and shared by all open boards of this node. Cards that did not change are
 * the same objects in the next snapshot, so that a board finds what changed by identity.
 *
 * @param revision grows with every published snapshot; 0 before the first read
 * @param today the day health and due dates were computed for, in the courts' zone
 * @param cards by slug
 * @param turns what is to be done next at each court, by slug, what a card shows first; a card whose turns changed is another object
 * @param touched revision of the last change of each court, by slug; also of what no card shows, such as its contacts
 * @param actors by slug and user name, the revision of that person's last change
 */
public record BoardSnapshot(
        long revision,
        LocalDate today,
        Map<String, CourtCard> cards,
        Map<String, List<Turn>> turns,
        Map<String, Long> touched,
        Map<String, Map<String, Long>> actors) {

    /** All courts as they were first read, with nothing to do. */
    public BoardSnapshot(long revision, LocalDate today, Map<String, CourtCard> cards) {
        this(revision, today, cards, Map.of(), Map.of(), Map.of());
    }

    /** What is to be done next at the court of this card, as its viewer may know it; who sees no progress sees no turn. */
    public Optional<Turn> turn(CourtCard seen) {
        return turns(seen).stream().findFirst();
    }

    /** All that is to be done at the court of this card, as its viewer may know it. */
    public List<Turn> turns(CourtCard seen) {
        return seen.total() == 0 ? List.of() : turns.getOrDefault(seen.slug(), List.of());
    }

    /** How many turns wait for this person, over all courts that are on their way. */
    public int load(String person) {
        return (int) cards.values().stream()
                .flatMap(it -> turns(it).stream())
                .filter(it -> it.isOf(person))
                .count();
    }

    /** Who changed this court after that snapshot, in alphabetical order. */
    public List<String> actors(String slug, BoardSnapshot before) {
        return actors.getOrDefault(slug, Map.of()).entrySet().stream()
                .filter(it -> it.getValue() > before.revision())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Grows with every change of this court. */
    public long touched(String slug) {
        return touched.getOrDefault(slug, 0L);
    }

    /** What this viewer may know of each court. Pure: no database, the same answer for the same snapshot. */
    public List<CourtCard> seenBy(Viewer viewer) {
        return cards.values().stream().map(it -> it.asSeenBy(viewer)).toList();
    }
}

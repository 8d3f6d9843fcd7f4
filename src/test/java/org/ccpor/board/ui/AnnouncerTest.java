package org.ccpor.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.Health;
import org.ccpor.identity.PersonNames;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.testing.People;
import org.junit.jupiter.api.Test;

class AnnouncerTest {
    private final Viewer coordinator = People.COORDINATOR;
    private static final PersonNames NAMES = it -> "coordinator2".equals(it) ? "Lena Moss" : "" + it;
    private final CardOf kern = CardOf.court("Kern");

    private static BoardSnapshot at(long revision, CardOf card, String... actors) {
        var slug = card.card().slug();
        return new BoardSnapshot(
                revision,
                LocalDate.of(2026, 11, 23),
                Map.of(slug, card.card()),
                Map.of(),
                Map.of(),
                Map.of(slug, Stream.of(actors).collect(Collectors.toMap(it -> it, _ -> revision))));
    }

    private List<String> heard(CardOf now, Viewer viewer, String... actors) {
        return Announcer.sentences(at(1, kern), at(2, now, actors), viewer, NAMES::of);
    }

    @Test
    void a_move_by_somebody_else_names_who_and_where_to() {
        assertThat(heard(kern.in(Phase.SCOPE), coordinator, "coordinator2"))
                .containsExactly("Lena Moss moved Kern to Scope");
    }

    @Test
    void nobody_is_told_what_they_did_themselves() {
        assertThat(heard(kern.in(Phase.SCOPE), coordinator, "coordinator")).isEmpty();
    }

    @Test
    void a_placement_is_told_of_who_placed_the_card_not_of_who_changed_the_court_last() {
        var before = kern.changedBy("ben");
        assertThat(Announcer.sentences(
                        at(1, before, "ben"), at(2, before.with("rank", 7), "ana"), coordinator, NAMES::of))
                .containsExactly("ana placed Kern");
        assertThat(Announcer.sentences(
                        at(1, before, "ben"), at(2, before.with("rank", 7), "coordinator"), coordinator, NAMES::of))
                .isEmpty();
    }

    @Test
    void what_two_people_did_between_two_looks_is_told_of_both() {
        assertThat(heard(kern.health(Health.LATE), coordinator, "coordinator", "ben"))
                .containsExactly("ben and coordinator changed Kern");
    }

    @Test
    void a_contact_hears_nothing_of_courts_of_others() {
        var contact = People.FOREIGN;
        assertThat(heard(kern.in(Phase.SCOPE), contact, "coordinator2")).isEmpty();
    }
}

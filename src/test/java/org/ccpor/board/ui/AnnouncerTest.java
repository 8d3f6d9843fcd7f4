package org.ccpor.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.CardOf;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.testing.People;
import org.junit.jupiter.api.Test;

class AnnouncerTest {
    private final Viewer coordinator = People.COORDINATOR;
    private final CardOf kern = CardOf.court("Kern");

    private static BoardSnapshot at(long revision, CardOf card) {
        return new BoardSnapshot(
                revision, LocalDate.of(2026, 11, 23), Map.of(card.card().slug(), card.card()));
    }

    private List<String> heard(CardOf now, Viewer viewer) {
        return Announcer.sentences(at(1, kern), at(2, now), viewer);
    }

    @Test
    void a_move_by_somebody_else_names_who_and_where_to() {
        assertThat(heard(kern.in(Phase.SCOPE).changedBy("coordinator2"), coordinator))
                .containsExactly("coordinator2 moved Kern to Scope");
    }

    @Test
    void nobody_is_told_what_they_did_themselves() {
        assertThat(heard(kern.in(Phase.SCOPE).changedBy("coordinator"), coordinator))
                .isEmpty();
    }

    @Test
    void a_contact_hears_nothing_of_courts_of_others() {
        var contact = People.FOREIGN;
        assertThat(heard(kern.in(Phase.SCOPE).changedBy("coordinator2"), contact))
                .isEmpty();
    }
}

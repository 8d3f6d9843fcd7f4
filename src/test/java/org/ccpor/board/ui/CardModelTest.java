package org.ccpor.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CardBadge;
import org.ccpor.deployment.Health;
import org.ccpor.form.FormState;
import org.ccpor.form.FormsByCourt.BegunForm;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Party;
import org.ccpor.testing.People;
import org.ccpor.turn.TurnsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Viewer ANA = People.ANA;

    private static CardModel face(CardOf card) {
        return CardModel.of(card.card(), TurnsOf.board(TODAY, card), ANA);
    }

    @Test
    void days_to_go_live_count_down_through_today_and_up() {
        var kern = CardOf.court("Kern");
        assertThat(face(kern.goLive(TODAY.plusDays(47))).tMinus()).isEqualTo("T-47");
        assertThat(face(kern.goLive(TODAY)).tMinus()).isEqualTo("Today");
        assertThat(face(kern.goLive(TODAY.minusDays(9))).tMinus()).isEqualTo("T+9");
        assertThat(face(kern).tMinus()).isEqualTo("No date");
    }

    @Test
    void health_is_said_by_color_and_mark_and_word() {
        var late = face(CardOf.court("Kern").goLive(TODAY.plusDays(5)).health(Health.LATE));
        assertThat(late.tone()).isEqualTo("bad");
        assertThat(late.mark()).isNotEmpty();
        assertThat(late.healthWord()).isEqualTo("Late");
    }

    @Test
    void a_blocker_names_the_party_on_edge_and_in_words() {
        var blocked = face(CardOf.court("Kern").blockedBy(Party.CCTC, "Firewall change"));
        assertThat(blocked.edge()).isEqualTo("CCTC");
        assertThat(blocked.step()).isEqualTo("CCTC: open the firewall");
        assertThat(blocked.wording()).isEqualTo("Firewall change");
        assertThat(blocked.due()).isEqualTo("Blocked 12 days");
        assertThat(blocked.dueTone()).isEqualTo("bad");
        assertThat(face(CardOf.court("Kern").blockedBy(Party.CCTC, "Firewall change", 0))
                        .due())
                .isEqualTo("Blocked today");
    }

    @Test
    void what_wants_to_be_seen_at_once_is_marked_and_said_in_words() {
        var badge = new CardBadge("⚠", "Not ready any more", "After “go” 1 line does not hold any more");
        var face = face(CardOf.court("Kern").badge(badge));
        assertThat(face.alert()).isEqualTo("⚠ Not ready any more");
        assertThat(face.summary()).contains("After “go” 1 line does not hold any more, ");
        assertThat(face.stamp()).isNotEqualTo(face(CardOf.court("Kern")).stamp());
    }

    @ParameterizedTest
    @CsvSource({
        "-7, 7 days late, bad",
        "-1, 1 day late, bad",
        "0, Due today, warn",
        "1, Due tomorrow, warn",
        "3, 'Due Thu, Nov 26', warn",
        "7, 'Due Mon, Nov 30', warn",
        "8, Due Dec 1, ''"
    })
    void by_when_is_said_worst_first(int days, String words, String tone) {
        var face = face(CardOf.court("Kern").next("Send F1", Party.TEAM, null, TODAY.plusDays(days)));
        assertThat(face.due()).isEqualTo(words);
        assertThat(face.dueTone()).isEqualTo(tone);
        assertThat(face.dueMark().isEmpty()).isEqualTo(tone.isEmpty());
    }

    @Test
    void a_form_that_was_handed_in_says_by_when_the_team_answers() {
        var kern = CardOf.court("Kern").analyst("ana").card();
        var handedIn = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
        var form = new BegunForm("kern", FormCode.F2, FormState.SUBMITTED, 1, "Casey", handedIn, null, null, 0, false);
        var board = new BoardSnapshot(
                1, TODAY, Map.of("kern", kern), Map.of("kern", TurnsOf.court(kern, TODAY, form)), Map.of(), Map.of());
        var face = CardModel.of(kern, board, ANA);
        assertThat(face.step()).isEqualTo("Review F2");
        assertThat(face.due()).isEqualTo("Answer by Wed, Nov 25");
        assertThat(face.mine()).isTrue();
    }

    @Test
    void my_own_turn_is_marked_and_said() {
        var kern = CardOf.court("Kern").analyst("ana");
        assertThat(face(kern.next("Send F1", Party.TEAM, null, null)).mine()).isTrue();
        assertThat(face(kern.next("Send F1", Party.TEAM, null, null)).summary()).contains("your turn: Send F1");
        assertThat(face(kern.next("Send F1", Party.TEAM, "bo", null)).mine()).isFalse();
        assertThat(face(kern.next("Return F1", Party.COURT, "ana", null)).mine())
                .isFalse();
        assertThat(CardModel.shared(kern.card(), TurnsOf.board(TODAY, kern)).mine())
                .isFalse();
    }

    @Test
    void of_a_court_of_others_nobody_learns_whose_turn_it_is() {
        var kern = CardOf.court("Kern");
        var board = TurnsOf.board(TODAY, kern);
        var foreign = CardModel.of(kern.card().asSeenBy(People.FOREIGN), board, People.FOREIGN);
        assertThat(foreign.step()).isEmpty();
        assertThat(foreign.due()).isEmpty();
    }

    @Test
    void the_stamp_changes_when_the_card_does() {
        var kern = CardOf.court("Kern");
        assertThat(face(kern).stamp())
                .isNotEqualTo(face(kern.health(Health.AT_RISK)).stamp());
    }
}

package org.ccpor.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CardBadge;
import org.ccpor.deployment.Health;
import org.ccpor.process.Party;
import org.junit.jupiter.api.Test;

class CardModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static CardModel face(CardOf card) {
        return CardModel.of(card.card(), TODAY, true, true);
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
        assertThat(blocked.step()).isEqualTo("Blocked by CCTC: Firewall change");
    }

    @Test
    void what_wants_to_be_seen_at_once_is_marked_and_said_in_words() {
        var badge = new CardBadge("⚠", "Not ready any more", "After “go” 1 line does not hold any more");
        var face = face(CardOf.court("Kern").badge(badge));
        assertThat(face.alert()).isEqualTo("⚠ Not ready any more");
        assertThat(face.summary()).contains("After “go” 1 line does not hold any more, ");
        assertThat(face.stamp()).isNotEqualTo(face(CardOf.court("Kern")).stamp());
    }

    @Test
    void the_stamp_changes_when_the_card_does() {
        var kern = CardOf.court("Kern");
        assertThat(face(kern).stamp())
                .isNotEqualTo(face(kern.health(Health.AT_RISK)).stamp());
    }
}

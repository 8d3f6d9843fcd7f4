package org.ccpor.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;
import static org.ccpor.testing.People.EXECUTIVE;

import java.time.LocalDate;
import java.util.List;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PlansInBulkTest extends ServiceTest {
    @Autowired
    private List<BadgeSource> badges;

    @Test
    void a_preview_says_what_would_change_and_stores_nothing() {
        given("fresno");
        given("kern");
        var seen = List.of(new Seen("fresno", 1), new Seen("kern", 7), new Seen("marin", 0));

        var preview = get(ANA, () -> bulk.preview(seen, new BulkChange.Wave(3)));

        assertThat(preview.applicable()).isFalse();
        assertThat(preview.lines().getFirst().before()).isEqualTo("Wave 1, ana");
        assertThat(preview.lines().getFirst().after()).isEqualTo("Wave 3, ana");
        assertThat(preview.lines().get(1).refusal()).startsWith("ana changed Kern");
        assertThat(preview.lines().get(2).refusal()).isEqualTo("Marin has no deployment yet; create one first.");
        assertThat(card("fresno").wave()).isEqualTo(1);
        assertThat(card("fresno").version()).isEqualTo(1);
    }

    @Test
    void all_cards_change_or_none() {
        given("fresno");
        given("kern");
        var hold = new BulkChange.Status(
                CardState.ON_HOLD, "Budget", LocalDate.now(clock).plusDays(9));
        assertThatThrownBy(() -> as(ANA, () -> bulk.apply(List.of(new Seen("fresno", 1), new Seen("kern", 9)), hold)))
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Nothing was changed. ");
        assertThat(card("fresno").state()).isEqualTo(CardState.ACTIVE);

        assertThat(get(ANA, () -> bulk.apply(List.of(new Seen("kern", 1), new Seen("fresno", 1)), hold)))
                .isEqualTo(2);
        assertThat(card("fresno").state()).isEqualTo(CardState.ON_HOLD);
        assertThat(history("kern")).endsWith("deployment.held");
    }

    @Test
    void moves_dates_and_analysts_follow_the_same_rules_in_bulk() {
        given("fresno");
        var seen = List.of(new Seen("fresno", 1));
        assertThat(refusal(seen, new BulkChange.Move(Phase.SCOPE, null))).contains("mandatory items for Scope");
        assertThat(refusal(seen, new BulkChange.GoLive(courtDay(210), null, null)))
                .isEqualTo("Choose why the go-live date moves.");
        assertThat(refusal(seen, new BulkChange.GoLive(LocalDate.of(2027, 12, 25), DateReason.OTHER, null)))
                .isNotEmpty();
        as(ANA, () -> bulk.apply(seen, new BulkChange.Analyst("bo")));
        assertThat(card("fresno").analyst()).isEqualTo("bo");
        assertThatThrownBy(() -> as(ANA, () -> bulk.apply(List.of(), new BulkChange.Wave(1))))
                .hasMessage("Select at least one card.");
    }

    @Test
    void a_go_live_date_moves_with_a_reason_and_counts_as_a_slip() {
        given("fresno");
        var preview = get(ANA, () -> goLiveDates.preview("fresno", courtDay(60)));
        assertThat(preview.late()).isPositive();
        assertThat(preview.slipDays()).isNegative();

        as(ANA, () -> goLiveDates.change("fresno", courtDay(230), DateReason.DOJ_APPROVAL, "CLETS queue", 1));

        var card = card("fresno");
        assertThat(card.goLive()).isEqualTo(courtDay(230));
        assertThat(card.baseline()).isEqualTo(courtDay(200));
        assertThat(card.slips()).isEqualTo(1);
        var dates = get(EXECUTIVE, () -> reader.details("fresno")).dateChanges();
        assertThat(dates).hasSize(2);
        assertThat(dates.getFirst().reason()).isEqualTo(DateReason.DOJ_APPROVAL);
        assertThat(dates.getLast().to()).isEqualTo(courtDay(200));
    }

    @Test
    void a_blocker_blocks_until_it_is_cleared_once() {
        given("fresno");
        as(
                ANA,
                () -> blockers.raise(
                        "fresno",
                        "DOJ queue",
                        Party.DOJ,
                        "Approve access",
                        LocalDate.now(clock).minusDays(20)));
        assertThat(card("fresno").health()).isEqualTo(Health.BLOCKED);
        var line = get(EXECUTIVE, () -> reader.details("fresno")).blockers().getFirst();
        assertThat(line.courtDays()).isBetween(9, 14);

        as(BO, () -> blockers.clear("fresno", line.id(), "Approved"));

        assertThat(card("fresno").blocker()).isNull();
        assertThatThrownBy(() -> as(ANA, () -> blockers.clear("fresno", line.id(), "Approved")))
                .isInstanceOf(StaleException.class)
                .hasMessageStartingWith("bo cleared this blocker at ");
    }

    @Test
    void the_whole_board_takes_three_statements_and_one_for_each_badge_and_a_single_court_no_more() {
        var most = 3 + badges.size();
        given("fresno");
        given("kern");
        as(ANA, () -> blockers.raise("kern", "DOJ queue", Party.DOJ, "Approve access", null));
        assertThat(fewestSelects(() -> cards.all())).isLessThanOrEqualTo(most);
        assertThat(fewestSelects(() -> cards.one("kern"))).isLessThanOrEqualTo(most);

        var all = cards.all();
        var one = cards.one("kern");
        assertThat(all).hasSizeGreaterThanOrEqualTo(58);
        assertThat(all.stream().filter(it -> it.slug().equals("kern"))).containsExactly(one.orElseThrow());
        assertThat(card("marin").state()).isEqualTo(CardState.LIVE);
        assertThat(card("alpine").state()).isEqualTo(CardState.CANDIDATE);
        assertThat(card("alpine").version()).isZero();
    }

    @Test
    void a_court_that_does_not_exist_is_refused() {
        assertThat(cards.one("atlantis")).isEmpty();
        assertThatThrownBy(() -> as(ANA, () -> reader.details("atlantis"))).hasMessage("There is no such court.");
        assertThatThrownBy(() -> as(
                        new org.ccpor.identity.Viewer(
                                "c", "C", org.ccpor.identity.Role.COURT_CONTACT, java.util.Set.of("kern")),
                        () -> reader.details("fresno")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String refusal(List<Seen> seen, BulkChange change) {
        return String.valueOf(
                get(ANA, () -> bulk.preview(seen, change)).lines().getFirst().refusal());
    }

    /** The server counts for everybody, and other threads read too: they can only add, so the least is ours. */
    private long fewestSelects(Runnable read) {
        return java.util.stream.IntStream.range(0, 8)
                .mapToLong(_ -> {
                    var before = selects();
                    read.run();
                    return selects() - before;
                })
                .min()
                .orElseThrow();
    }

    private int selects() {
        return jdbc.sql("show global status like 'Com_select'")
                .query((row, n) -> row.getInt(2))
                .single();
    }
}

package org.ccpor.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.EXECUTIVE;

import java.util.Set;
import org.ccpor.identity.Viewer;
import org.junit.jupiter.api.Test;

class QuickFilterTest {
    private static QuickFilter chip(Viewer viewer, String name) {
        return QuickFilter.offered(viewer).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void chips_of_one_kind_add_up_and_kinds_narrow_each_other() {
        var late = chip(ANA, "Late").toggle(CardFilter.ALL);
        var both = chip(ANA, "At risk").toggle(late);
        assertThat(both.chosen(CardFacet.HEALTH)).isEqualTo(Set.of("late", "at-risk"));
        var courts = chip(ANA, "Court acts").toggle(both);
        assertThat(courts.chosen(CardFacet.HEALTH)).isEqualTo(Set.of("late", "at-risk"));
        assertThat(courts.chosen(CardFacet.WAITING)).isEqualTo(Set.of("court"));
        assertThat(courts.parts()).isEqualTo(3);
    }

    @Test
    void switched_off_a_chip_takes_only_its_own_part_away() {
        var both = chip(ANA, "Late").toggle(chip(ANA, "At risk").toggle(CardFilter.ALL));
        assertThat(chip(ANA, "Late").toggle(both).chosen(CardFacet.HEALTH)).isEqualTo(Set.of("at-risk"));
        assertThat(chip(ANA, "Mine").toggle(both.mine(true)).chosen(CardFacet.HEALTH))
                .hasSize(2);
    }

    @Test
    void all_is_pressed_while_nothing_is_chosen_and_clears_everything() {
        var all = chip(ANA, "All");
        assertThat(all.on(CardFilter.ALL)).isTrue();
        var narrowed = CardFilter.ALL.mine(true).with("kern").with(GoLiveWindow.DAYS_30);
        assertThat(all.on(narrowed)).isFalse();
        assertThat(all.toggle(narrowed)).isEqualTo(CardFilter.ALL);
        assertThat(all.toggle(CardFilter.ALL)).isEqualTo(CardFilter.ALL);
    }

    @Test
    void who_acts_is_said_from_where_the_person_stands_and_contacts_have_their_own_courts_only() {
        assertThat(QuickFilter.offered(ANA)).extracting(QuickFilter::name).contains("We act", "DOJ acts", "Blocked");
        assertThat(QuickFilter.offered(EXECUTIVE)).extracting(QuickFilter::name).contains("CCPOR acts");
        assertThat(QuickFilter.offered(CLERK)).extracting(QuickFilter::name).containsExactly("All", "Mine");
    }
}

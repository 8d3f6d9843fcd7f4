package org.ccpor.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.EXECUTIVE;
import static org.ccpor.testing.People.clerk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ccpor.identity.Viewer;
import org.ccpor.testing.StepClock;
import org.junit.jupiter.api.Test;

class OpenPagesTest {
    private static final PageLocation BOARD = new PageLocation("", null, null);

    private final StepClock clock = new StepClock(Instant.parse("2026-11-23T17:00:00Z"));
    private final List<Object> told = new ArrayList<>();
    private final OpenPages presence = new OpenPages(clock, told::add);

    private static PageLocation court(String slug) {
        return new PageLocation("court", slug, null);
    }

    private List<String> at(String court, Viewer asking) {
        return presence.at(court, asking).stream().map(Present::userName).toList();
    }

    private void wait(int seconds) {
        clock.step(Duration.ofSeconds(seconds));
        presence.look();
    }

    @Test
    void a_person_with_two_tabs_is_here_once() {
        presence.at("p1", ANA, court("kern"));
        presence.at("p2", ANA, court("kern"));
        assertThat(at("kern", BO)).containsExactly("ana");
    }

    @Test
    void a_page_that_does_not_answer_is_gone_within_ten_seconds() {
        presence.at("p1", ANA, court("kern"));
        wait(5);
        presence.heard("p1");
        wait(4);
        assertThat(at("kern", BO)).containsExactly("ana");
        wait(5);
        assertThat(at("kern", BO)).isEmpty();
    }

    @Test
    void a_clock_that_is_set_back_keeps_nobody_here() {
        presence.at("p1", ANA, court("kern"));
        wait(-60);
        assertThat(at("kern", BO)).isEmpty();
        presence.heard("p1");
        assertThat(at("kern", BO)).containsExactly("ana");
    }

    @Test
    void a_page_that_is_heard_again_is_back() {
        presence.at("p1", ANA, court("kern"));
        wait(60);
        presence.heard("p1");
        assertThat(at("kern", BO)).containsExactly("ana");
    }

    @Test
    void loading_a_page_again_does_not_flicker() {
        presence.at("p1", ANA, court("kern"));
        told.clear();
        presence.closed("p1");
        wait(1);
        presence.at("p2", ANA, court("kern"));
        wait(2);
        assertThat(at("kern", BO)).containsExactly("ana");
        assertThat(told).isEmpty();
    }

    @Test
    void a_closed_page_is_gone_after_two_seconds_and_forgotten() {
        presence.at("p1", ANA, court("kern"));
        presence.closed("p1");
        wait(2);
        presence.heard("p1");
        assertThat(at("kern", BO)).isEmpty();
        assertThat(presence.here("p1")).isFalse();
    }

    @Test
    void who_signs_out_is_gone_at_once() {
        presence.at("p1", ANA, BOARD);
        presence.gone("p1");
        assertThat(presence.people(BO)).isEmpty();
    }

    @Test
    void an_answer_that_changes_nothing_wakes_nobody() {
        presence.at("p1", ANA, BOARD);
        told.clear();
        presence.heard("p1");
        presence.look();
        assertThat(told).isEmpty();
    }

    @Test
    void an_answer_with_an_unknown_key_is_nobodys() {
        presence.heard("guessed");
        assertThat(presence.people(ANA)).isEmpty();
    }

    @Test
    void the_memory_is_bounded() {
        for (var i = 0; i < OpenPages.MOST_PAGES + 10; i++) {
            presence.at("p" + i, ANA, BOARD);
        }
        assertThat(presence.here("p" + (OpenPages.MOST_PAGES + 5))).isFalse();
    }

    @Test
    void the_team_sees_everybody_everywhere() {
        presence.at("p1", CLERK, court("kern"));
        presence.at("p2", EXECUTIVE, new PageLocation("overview", null, null));
        assertThat(presence.people(ANA)).extracting(Present::userName).containsExactly("court.kern", "executive");
    }

    @Test
    void a_contact_sees_the_team_on_the_own_court_only() {
        presence.at("p1", ANA, court("kern"));
        presence.at("p2", BO, court("inyo"));
        presence.at("p3", ANA, court("inyo"));
        assertThat(presence.people(CLERK)).singleElement().satisfies(it -> {
            assertThat(it.userName()).isEqualTo("ana");
            assertThat(it.places()).containsExactly(court("kern"));
        });
    }

    @Test
    void a_contact_sees_no_people_of_other_courts_and_no_executives() {
        presence.at("p1", clerk("inyo"), court("kern"));
        presence.at("p2", EXECUTIVE, court("kern"));
        assertThat(presence.people(CLERK)).isEmpty();
    }
}

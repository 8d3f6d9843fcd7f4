package org.ccpor.timeline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.board.BoardLimitService;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.deployment.DateReason;
import org.ccpor.deployment.GoLiveDateService;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.ccpor.timeline.Load.Lane;
import org.ccpor.timeline.TimelineRow;
import org.ccpor.timeline.TimelineService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class TimelineViewTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private TimelineService timeline;

    @Autowired
    private GoLiveDateService dates;

    @Autowired
    private BoardLimitService limits;

    @Autowired
    private BoardSnapshots board;

    @BeforeEach
    void two_courts() throws InterruptedException {
        given.reset();
        given.coordinator(() -> limits.limitGoLives(null, limits.goLivesPerWeek()));
        given.deployment("kern", Phase.PLANNING, 120);
        given.deployment("napa", Phase.SCOPE, 80);
        board.settle();
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private static String table(int row) {
        return text(_find(_get(TimelineList.class), NativeTableRow.class).get(row));
    }

    private static void open(String query) {
        UI.getCurrent().navigate("timeline", QueryParameters.fromString(query));
    }

    private TimelineRow row(String court) {
        return timeline.plan().rows().stream()
                .filter(it -> it.card().slug().equals(court))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @AsViewer
    void every_court_has_its_phases_from_history_and_the_go_live_date() {
        assertThat(row("napa").bars())
                .extracting(it -> it.phase())
                .containsExactly(Phase.SCOPE, Phase.IMPLEMENT, Phase.GO_LIVE);
        assertThat(row("napa").goal()).contains(given.courtDayIn(80));
        assertThat(row("lake").bars()).isEmpty();
    }

    @Test
    @AsViewer
    void rows_that_did_not_change_stay_the_same_objects() throws InterruptedException {
        var kern = row("kern");
        given.coordinator(
                () -> dates.change("napa", given.courtDayIn(90), DateReason.DOJ_APPROVAL, null, given.version("napa")));
        board.settle();
        assertThat(row("kern")).isSameAs(kern);
        assertThat(row("napa").slip()).isNotEmpty();
    }

    @Test
    @AsViewer
    void go_lives_of_one_week_over_the_limit_collide() throws InterruptedException {
        given.deployment("lake", Phase.PLANNING, 80);
        given.coordinator(() -> limits.limitGoLives(1, limits.goLivesPerWeek()));
        board.settle();
        assertThat(timeline.plan().weeks().stream().filter(it -> it.collides(Lane.GO_LIVE)))
                .extracting(it -> it.courts(Lane.GO_LIVE))
                .containsExactly(2);
    }

    @Test
    @AsViewer
    void the_table_says_the_same_in_words_and_follows_what_others_do() throws InterruptedException {
        open("view=table");
        assertThat(table(1)).contains("Napa", "T-", "planned");
        assertThat(table(2)).contains("Kern");
        given.coordinator(
                () -> dates.change("kern", given.courtDayIn(60), DateReason.DOJ_APPROVAL, null, given.version("kern")));
        board.settle();
        MockVaadin.clientRoundtrip(false);
        assertThat(table(1)).contains("Kern", "−");
    }

    @Test
    @AsViewer
    void zoom_groups_and_search_go_into_the_url_and_come_back_from_it() {
        open("zoom=foo&from=abc&group=wave&show=live&view=table");
        assertThat(table(1)).contains("Wave 1 (2)");
        _setValue(_get(TextField.class, it -> it.withPlaceholder("Search courts")), "nap");
        assertThat(_find(_get(TimelineList.class), NativeTableRow.class)).hasSize(3);
        _click(_get(NativeButton.class, it -> it.withText("Table")));
        _click(_get(NativeButton.class, it -> it.withText("Week")));
        assertThat(_get(NativeButton.class, it -> it.withText("Week"))
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(_get(TimelineChart.class).isVisible()).isTrue();
    }

    @Test
    @AsViewer
    void where_nothing_matches_the_page_offers_to_clear_the_filters() {
        open("q=nowhere");
        assertThat(text(_get(TimelineView.class))).contains("No court matches.");
        given.reset();
        UI.getCurrent().navigate("timeline");
        assertThat(text(_get(TimelineView.class))).contains("No court is in deployment.");
    }

    @Test
    @AsViewer
    void a_dragged_go_live_opens_the_preview_with_its_date_and_saves_nothing() {
        UI.getCurrent().navigate(TimelineView.class);
        var day = given.courtDayIn(90);
        _get(TimelineChart.class).goLive("napa", day.toEpochDay());
        assertThat(_get(_get(CommandDialog.class), DatePicker.class).getValue()).isEqualTo(day);
        assertThat(text(_get(CommandDialog.class))).contains("due dates change");
        assertThat(row("napa").goal()).contains(given.courtDayIn(80));
    }

    @Test
    @AsViewer
    void a_day_on_which_the_court_is_closed_is_refused_with_the_nearest_offered() {
        UI.getCurrent().navigate(TimelineView.class);
        var saturday = given.courtDayIn(90).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        _get(TimelineChart.class).goLive("napa", saturday.toEpochDay());
        assertThat(text(_get(CommandDialog.class))).contains("Take instead:");
    }

    @Test
    @AsViewer(value = Role.EXECUTIVE, user = "executive")
    void executives_look_and_cannot_move_anything() {
        UI.getCurrent().navigate(TimelineView.class);
        _get(TimelineChart.class).goLive("napa", given.courtDayIn(90).toEpochDay());
        _assertNone(CommandDialog.class);
    }

    @Test
    @AsViewer
    void a_week_opens_the_list_of_what_the_team_does_in_it() {
        UI.getCurrent().navigate(TimelineView.class);
        var day = given.courtDayIn(80);
        _get(TimelineChart.class)
                .capacity(day.minusDays(7).toEpochDay(), day.plusDays(1).toEpochDay());
        assertThat(text(_get(CapacityDialog.class))).contains("No limit of courts per week is set", "Go-lives", "Napa");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
    void contacts_do_not_see_other_courts_in_the_timeline() {
        assertThatThrownBy(timeline::plan).isInstanceOf(AccessDeniedException.class);
    }
}

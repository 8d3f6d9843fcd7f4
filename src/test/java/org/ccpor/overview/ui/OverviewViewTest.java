package org.ccpor.overview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Clock;
import java.time.LocalDate;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.DateReason;
import org.ccpor.deployment.GoLiveDateService;
import org.ccpor.deployment.ItemService;
import org.ccpor.identity.Role;
import org.ccpor.incident.Priority;
import org.ccpor.overview.OverviewService;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class OverviewViewTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private OverviewService overview;

    @Autowired
    private GoLiveDateService dates;

    @Autowired
    private ItemService items;

    @Autowired
    private BoardSnapshots board;

    @Autowired
    private CourtCalendars calendars;

    @Autowired
    private Clock clock;

    @BeforeEach
    void two_courts_of_which_one_waits_and_slipped() throws InterruptedException {
        given.reset();
        given.deployment("kern", Phase.PLANNING, 60);
        given.deployment("napa", Phase.SCOPE, 120);
        given.coordinator(() -> {
            items.waitOn("kern", "CUR-P1", Party.COURT, 0);
            var later = calendars.of("kern").onOrBefore(LocalDate.now(clock).plusDays(80));
            dates.change("kern", later, DateReason.DOJ_APPROVAL, null, given.version("kern"));
        });
        board.settle();
    }

    private static NativeButton tile(String label) {
        return _find(NativeButton.class, it -> it.withClasses("ov-tile")).stream()
                .filter(it -> text(it).startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private static String text(com.vaadin.flow.component.Component part) {
        return part.getElement().getTextRecursively();
    }

    @Test
    @AsViewer(value = Role.EXECUTIVE, user = "executive")
    void executives_see_how_all_courts_stand_and_open_what_a_figure_counts() {
        UI.getCurrent().navigate(OverviewView.class);
        assertThat(text(tile("Live courts"))).contains("3 of 58");
        assertThat(text(tile("Go-lives, next 90 days"))).contains("1", "first: Kern");
        assertThat(text(tile("Slips this quarter"))).contains("1 DOJ approval");
        assertThat(text(tile("All superior courts live"))).contains("not enough data: 0 of 8 finished courts");

        _click(tile("Slips this quarter"));

        var rows = _find(_get(ListDialog.class), NativeTableRow.class);
        assertThat(text(rows.getLast())).contains("Kern", "DOJ approval");
    }

    @Test
    @AsViewer
    void courts_are_counted_by_whose_turn_it_is() {
        UI.getCurrent().navigate(OverviewView.class);
        assertThat(text(tile("Courts waiting on others"))).contains("1", "1 on Court");
        _click(tile("Courts waiting on others"));
        assertThat(_find(_get(ListDialog.class), NativeTableRow.class)).hasSize(2);
        assertThat(text(_find(_get(ListDialog.class), NativeTableRow.class).getLast()))
                .contains("Kern", "Hold the awareness call", "Court");
    }

    @Test
    @AsViewer(value = Role.EXECUTIVE, user = "executive")
    void the_courts_of_a_phase_open_from_the_picture_of_the_flow() {
        UI.getCurrent().navigate(OverviewView.class);
        _click(_get(NativeButton.class, it -> it.withText("Scope 1")));
        assertThat(text(_find(_get(ListDialog.class), NativeTableRow.class).getLast()))
                .contains("Napa", "Scope");
    }

    @Test
    @AsViewer(value = Role.EXECUTIVE, user = "executive")
    void days_per_phase_open_the_courts_that_took_them() {
        UI.getCurrent().navigate(OverviewView.class);
        _click(_get(NativeButton.class, it -> it.withText("0 days, of 1 court")));
        assertThat(text(_find(_get(ListDialog.class), NativeTableRow.class).getLast()))
                .contains("Napa", "0");
    }

    @Test
    @AsViewer(value = Role.EXECUTIVE, user = "executive")
    void figures_follow_what_others_do() throws InterruptedException {
        UI.getCurrent().navigate(OverviewView.class);
        given.deployment("lake", Phase.PLANNING, 50);
        board.settle();
        MockVaadin.clientRoundtrip(false);
        assertThat(text(tile("Go-lives, next 90 days"))).contains("2", "first: Lake");
    }

    @Test
    @AsViewer(value = Role.EXECUTIVE, user = "executive")
    void incidents_of_priority_1_are_counted_with_their_courts() throws InterruptedException {
        UI.getCurrent().navigate(OverviewView.class);
        assertThat(text(tile("Open priority 1 incidents"))).contains("0");
        given.incident("napa", Priority.ONE);
        board.settle();
        MockVaadin.clientRoundtrip(false);
        assertThat(text(tile("Open priority 1 incidents"))).contains("1", "Napa");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
    void contacts_do_not_see_other_courts_in_figures() {
        assertThatThrownBy(overview::figures).isInstanceOf(AccessDeniedException.class);
    }
}

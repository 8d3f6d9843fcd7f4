package org.ccpor.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.QueryParameters;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.function.Predicate;
import org.ccpor.identity.Role;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.Test;

@AsViewer(Role.EXECUTIVE)
class MainLayoutTest extends KaribuTest {
    @Test
    void a_page_stands_below_the_header_with_the_persons_menu() {
        UI.getCurrent().navigate(PlaceholderView.class);
        assertThat(_get(Main.class).getId()).contains("content");
        assertThat(_get(H1.class).getText()).isEqualTo("Placeholder");
        assertThat(_find(UserMenu.class)).hasSize(1);
        assertThat(_find(SessionWarning.class)).hasSize(1);
    }

    @Test
    void a_session_that_was_not_used_is_warned_about_and_a_click_keeps_it() {
        UI.getCurrent().navigate(PlaceholderView.class);
        var warning = _get(SessionWarning.class);
        var session = UI.getCurrent().getSession();
        session.getSession().setMaxInactiveInterval(600);
        session.setLastRequestTimestamp(System.currentTimeMillis());
        warning.look();
        assertThat(warning.getElement().hasAttribute("hidden")).isTrue();
        session.setLastRequestTimestamp(System.currentTimeMillis() - 481_000);
        warning.look();
        assertThat(warning.getElement().hasAttribute("hidden")).isFalse();
        assertThat(warning.isDue(System.currentTimeMillis())).isTrue();
        session.setLastRequestTimestamp(System.currentTimeMillis());
        _click(_get(NativeButton.class, it -> it.withText("Stay signed in")));
        assertThat(warning.getElement().hasAttribute("hidden")).isTrue();
        assertThat(warning.isDue(System.currentTimeMillis() + 470_000)).isFalse();
    }

    @Test
    void a_chosen_theme_shows_and_is_kept() {
        UI.getCurrent().navigate(PlaceholderView.class);
        _get(UserMenu.class).choose(Theme.DARK);
        MockVaadin.clientRoundtrip(false);
        assertThat(UI.getCurrent().getPage().getColorScheme()).isEqualTo(ColorScheme.Value.DARK);
        assertThat(Theme.of(new Cookie[] {Theme.DARK.cookie(true)})).contains(Theme.DARK);
    }

    @Test
    void a_refusal_is_shown_in_its_own_words() {
        UI.getCurrent().navigate(PlaceholderView.class);
        UI.getCurrent()
                .getSession()
                .getErrorHandler()
                .error(new com.vaadin.flow.server.ErrorEvent(
                        new org.ccpor.base.RefusedException("Choose a court day.")));
        NotificationsKt.expectNotifications("Choose a court day.");
    }

    @Test
    void an_outage_is_named_and_a_fault_gets_a_reference() {
        UI.getCurrent().navigate("failing", QueryParameters.of("outage", ""));
        assertThat(said()).isEqualTo(Problem.OUTAGE);
        UI.getCurrent().navigate("failing", QueryParameters.of("fault", ""));
        assertThat(said()).contains("reference").doesNotContain("secret");
    }

    @Test
    void what_is_not_yours_looks_like_what_does_not_exist() {
        UI.getCurrent().navigate("failing", QueryParameters.of("denied", ""));
        var denied = said();
        UI.getCurrent().navigate("no-such-page");
        assertThat(said()).isEqualTo(denied);
    }

    @Test
    void the_navigation_has_the_pages_that_this_person_may_open() {
        UI.getCurrent().navigate(PlaceholderView.class);
        assertThat(pages()).containsExactly("Board", "Stand-up", "Timeline", "Calendar", "Overview", "Incidents");
    }

    @Test
    void what_has_no_room_on_a_phone_stands_behind_more() {
        UI.getCurrent().navigate(PlaceholderView.class);
        assertThat(pages(it -> !it.hasClassName("off-phone"))).containsExactly("Board", "Calendar", "Overview");
        assertThat(_find(_get(Popover.class, it -> it.withClasses("nav-menu")), Anchor.class))
                .filteredOn(it -> !it.hasClassName("off-phone"))
                .extracting(Anchor::getText)
                .containsExactly("Stand-up", "Timeline", "Incidents");
    }

    @Test
    @AsViewer(value = Role.COORDINATOR, user = "coordinator")
    void the_team_finds_its_work_first() {
        UI.getCurrent().navigate(PlaceholderView.class);
        assertThat(pages()).startsWith("My work", "Board");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void a_contact_finds_their_court_first_and_the_page_they_are_on_is_marked() {
        UI.getCurrent().navigate("incidents");
        assertThat(pages()).containsExactly("My court", "Board", "Calendar", "Incidents");
        assertThat(pages(it -> it.getElement().hasAttribute("aria-current"))).containsExactly("Incidents");
        assertThat(pages(it -> it.hasClassName("off-phone"))).isEmpty();
    }

    private static List<String> pages() {
        return pages(_ -> true);
    }

    private static List<String> pages(Predicate<Anchor> which) {
        return _get(Navigation.class)
                .getContent()
                .getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .filter(which)
                .map(Anchor::getText)
                .toList();
    }

    private static String said() {
        return _get(_get(Section.class), Paragraph.class).getText();
    }
}

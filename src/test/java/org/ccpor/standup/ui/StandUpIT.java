package org.ccpor.standup.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ccpor.testing.Accessibility.assertNoViolations;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.regex.Pattern;
import org.ccpor.process.Phase;
import org.ccpor.standup.StandUpService;
import org.ccpor.standup.WallDisplayService;
import org.ccpor.testing.BrowserTest;
import org.ccpor.testing.TcpProxy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people in one stand-up, and a display on the wall. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class StandUpIT extends BrowserTest {
    private static final double BACK_WITHIN_MILLIS = 30_000;

    @Autowired
    private StandUpService standUps;

    @Autowired
    private WallDisplayService displays;

    @BeforeEach
    void three_courts() {
        given.deployment("kern", Phase.SCOPE, 80);
        given.deployment("napa", Phase.SCOPE, 60);
        given.deployment("placer", Phase.IMPLEMENT, 40);
    }

    @Test
    void three_people_stay_together_when_one_loses_the_line_and_the_leader_leaves() throws IOException {
        try (var line = new TcpProxy(port())) {
            var leader = signInAs("coordinator", "stand-up");
            leader.getByText("Start the stand-up").click();
            assertThat(court(leader)).hasText("Placer");
            var other = signInAs("coordinator2", "stand-up", desktop(), line.port());
            var onlooker = signInAs("executive", "stand-up");
            assertThat(court(other)).hasText("Placer");

            leader.keyboard().press("n");
            assertThat(leader.locator("textarea")).isFocused();
            leader.keyboard().type("DOJ asked for page 2");
            assertThat(onlooker.locator(".su-note")).containsText("DOJ asked for page 2");

            line.cut();
            assertThat(other.locator(".live")).hasText(Pattern.compile("Stale since \\d\\d:\\d\\d"), soon());
            other.locator("textarea").fill("Court IT retests");
            leader.keyboard().press("Escape");
            leader.keyboard().press("ArrowRight");
            assertThat(court(onlooker)).hasText("Napa");
            line.fix();
            assertThat(onlooker.locator("[data-court=placer]")).isVisible();
            onlooker.locator("[data-court=placer]").click();
            assertThat(onlooker.locator(".su-away")).containsText("You look at Placer; the stand-up is at Napa.");
            assertThat(onlooker.locator(".su-notes")).containsText("Court IT retests", back());
            onlooker.keyboard().press("f");
            assertThat(court(onlooker)).hasText("Napa");

            leader.context().close();
            other.keyboard().press("Escape");
            other.getByRole(
                            com.microsoft.playwright.options.AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Take the lead"))
                    .click();
            assertThat(other.getByText("You lead")).isVisible();
            given.coordinator(() -> standUps.running().ifPresent(it -> standUps.end(it.id())));
            assertThat(onlooker.locator("h1")).containsText("Stand-up of");
            assertThat(onlooker.locator(".su-summary")).containsText("Court IT retests");
            assertNoViolations(onlooker, ColorScheme.LIGHT);
        }
    }

    @Test
    void a_display_follows_opens_nothing_else_and_goes_blank_when_it_is_ended() {
        var key = new String[1];
        given.coordinator(() -> key[0] = displays.add("Room 2140"));
        var wall = open("wall?key=" + key[0], desktop());
        assertThat(court(wall)).hasText("Placer");
        assertThat(wall).hasURL(address("wall"));
        assertNoViolations(wall, ColorScheme.LIGHT);
        assertNoViolations(wall, ColorScheme.DARK);
        var page = signInAs("coordinator", "stand-up");
        page.getByText("Start the stand-up").click();
        assertThat(court(page)).hasText("Placer");
        page.keyboard().press("j");
        assertThat(court(wall)).hasText("Napa");
        wall.reload();
        assertThat(court(wall)).hasText("Napa");
        var elsewhere = wall.context().newPage();
        elsewhere.navigate(address("overview"));
        assertThat(elsewhere).hasURL(address("login"));
        given.coordinator(() -> displays.revoke(displays.list().getFirst().id()));
        assertThat(wall.locator(".wall")).containsText("This display is not signed in any more.");
        assertThat(court(wall)).isHidden();
    }

    @Test
    void every_screen_is_accessible_and_fits_a_phone() {
        var page = signInAs("coordinator", "stand-up");
        assertNoViolations(page, ColorScheme.LIGHT);
        page.getByText("Start the stand-up").click();
        assertThat(court(page)).hasText("Placer");
        assertNoViolations(page, ColorScheme.LIGHT);
        assertNoViolations(page, ColorScheme.DARK);
        var phone = signInAs("coordinator2", "stand-up", phone(), port());
        assertThat(court(phone)).hasText("Placer");
        fitsTheWidth(phone);
        page.navigate(address("stand-up/displays"));
        assertThat(page.getByText("No display yet.")).isVisible();
        assertNoViolations(page, ColorScheme.LIGHT);
        page.navigate(address("stand-up/past"));
        assertThat(page.locator("h1")).hasText("Past stand-ups");
        assertNoViolations(page, ColorScheme.DARK);
    }

    private static Locator court(Page page) {
        return page.locator(".su-title h2");
    }

    private static LocatorAssertions.HasTextOptions soon() {
        return new LocatorAssertions.HasTextOptions().setTimeout(BACK_WITHIN_MILLIS);
    }

    private static LocatorAssertions.ContainsTextOptions back() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(BACK_WITHIN_MILLIS);
    }
}

package org.ccpor.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock.InstallOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.ccpor.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Real people in real browsers on the running application with the production bundle. Every test starts from an empty
 * plan and four accounts; everybody leaves at its end.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@Import({MariaDb.class, Given.class, PostOffice.class})
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
public abstract class BrowserTest {
    private final List<BrowserContext> people = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    protected Given given;

    @Autowired
    private Clock clock;

    @BeforeEach
    void arrive() {
        given.reset();
        given.account("coordinator", Role.COORDINATOR);
        given.account("coordinator2", Role.COORDINATOR);
        given.account("executive", Role.EXECUTIVE);
        given.account("court.kern", Role.COURT_CONTACT, "kern");
    }

    @AfterEach
    void leave() {
        people.forEach(BrowserContext::close);
        people.clear();
    }

    protected int port() {
        return port;
    }

    protected String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    protected Page signInAs(String user, String path) {
        return signInAs(user, path, desktop(), port);
    }

    protected static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions().setViewportSize(1600, 900);
    }

    protected static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true);
    }

    /** A browser of somebody who has not signed in, on the day the server lives on. */
    protected Page open(String path, Browser.NewContextOptions options) {
        return open(device(options), address(path));
    }

    private BrowserContext device(Browser.NewContextOptions options) {
        var device = Chromium.ofThisRun().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        people.add(device);
        device.clock().install(new InstallOptions().setTime(clock.millis()));
        return device;
    }

    private static Page open(BrowserContext device, String address) {
        var page = device.newPage();
        page.navigate(address);
        return page;
    }

    /** @param through port to connect to, the application's own or a proxy's */
    protected Page signInAs(String user, String path, Browser.NewContextOptions options, int through) {
        var server = "http://localhost:" + through + "/";
        var device = device(options);
        Chromium.signIn(device, server, user, Given.passwordOf(user));
        var page = open(device, server + path);
        assertThat(page.locator(".live")).isVisible();
        return page;
    }

    /** Nothing sticks out to the side. */
    protected static void fitsTheWidth(Page page) {
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}

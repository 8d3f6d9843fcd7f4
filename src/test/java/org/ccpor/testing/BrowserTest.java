package org.ccpor.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.ccpor.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Real people in real browsers: one Chromium, a context of its own per person, the application on a port of its own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "server.address=127.0.0.1"})
@Import({MariaDb.class, Given.class})
@SuppressWarnings("NullAway.Init") // filled by JUnit and Spring before a test runs
public abstract class BrowserTest {
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    protected Given given;

    private final List<BrowserContext> people = new ArrayList<>();

    @BeforeAll
    static void launch() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void people() {
        given.reset();
        given.account("coordinator", Role.COORDINATOR);
        given.account("coordinator2", Role.COORDINATOR);
        given.account("executive", Role.EXECUTIVE);
        given.account("court.kern", Role.COURT_CONTACT, "kern");
    }

    @AfterEach
    void goHome() {
        people.forEach(BrowserContext::close);
    }

    protected int port() {
        return port;
    }

    protected Page signInAs(String user, String path) {
        return signInAs(user, path, new Browser.NewContextOptions().setViewportSize(1600, 900), port);
    }

    /** @param through port to connect to, the application's own or a proxy's */
    protected Page signInAs(String user, String path, Browser.NewContextOptions options, int through) {
        var context =
                browser.newContext(options.setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        people.add(context);
        var page = context.newPage();
        page.navigate("http://localhost:" + through + "/" + path);
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(user);
        page.locator("input[name=password]").press("Enter");
        assertThat(page.locator(".live")).isVisible();
        return page;
    }

    /** No violation of WCAG 2.1 A or AA, in light and in dark. */
    protected static void isAccessible(Page page) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var found = new AxeBuilder(page)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                    .analyze()
                    .getViolations();
            Assertions.assertThat(found)
                    .as("axe in %s", scheme)
                    .extracting(
                            it -> it.getId() + ": " + it.getNodes().getFirst().getHtml())
                    .isEmpty();
        }
    }

    /** Nothing sticks out to the side. */
    protected static void fitsTheWidth(Page page) {
        Assertions.assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth <= innerWidth && document.body.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }
}

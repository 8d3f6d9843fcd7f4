package org.ccpor.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * Real browsers on the running application with the sample plan and the production bundle. Every test opens people of its
 * own and all of them leave at its end; the plan is shared, so a test takes a court no other one moves.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@ActiveProfiles("sample")
@Import(MariaDb.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {
    private final List<BrowserContext> people = new ArrayList<>();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    void launch() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
    }

    @AfterEach
    void leave() {
        people.forEach(BrowserContext::close);
        people.clear();
    }

    @AfterAll
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    protected String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    /** A desktop browser of somebody who has not signed in. */
    protected Page open(String path) {
        return open(path, new Browser.NewContextOptions().setViewportSize(1600, 1000));
    }

    protected Page open(String path, Browser.NewContextOptions options) {
        if (browser == null) {
            throw new IllegalStateException("The browser has not been launched");
        }
        var person = browser.newContext(options);
        people.add(person);
        var page = person.newPage();
        page.navigate(address(path));
        return page;
    }

    /** Signs in as one of the sample accounts (password = user name) and ends at {@code path}. */
    protected Page signInAs(String user, String path) {
        return signIn(open("login"), user, path);
    }

    protected Page signInAs(String user, String path, Browser.NewContextOptions options) {
        return signIn(open("login", options), user, path);
    }

    private Page signIn(Page page, String user, String path) {
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(user);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        if (!page.url().equals(address(path))) {
            page.navigate(address(path));
        }
        return page;
    }
}

package org.ccpor.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.ccpor.Application;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.Chromium;
import org.ccpor.testing.Given;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people at work see when the server or its database goes away and comes back. Both are of this test alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init") // filled before a test runs
class OutageIT {
    /** More than one refused connection, and a page that loads. */
    private static final double SOON_MILLIS = 15_000;

    private LocalDatabase database;
    private DatabaseAccess access;
    private ConfigurableApplicationContext server;
    private Given given;
    private final List<BrowserContext> people = new ArrayList<>();
    private int port;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        database = new LocalDatabase(
                DataFolder.claim(folder),
                MariaDbBinaries.below(Path.of("target/mariadb").toAbsolutePath()));
        access = database.start();
        port = 0;
        startServer();
    }

    private void startServer() {
        var arguments = new ArrayList<>(access.arguments());
        arguments.add("--server.port=" + port);
        arguments.add("--vaadin.productionMode=true");
        server = new SpringApplication(Application.class, Given.class).run(arguments.toArray(String[]::new));
        port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        given = server.getBean(Given.class);
    }

    @BeforeEach
    void three_people_and_a_court() {
        given.reset();
        given.account("coordinator", Role.COORDINATOR);
        given.account("coordinator2", Role.COORDINATOR);
        given.account("executive", Role.EXECUTIVE);
        given.deployment("kern", Phase.SCOPE, 80);
    }

    @AfterAll
    void stop() {
        people.forEach(BrowserContext::close);
        server.close();
        database.stop();
    }

    private Page signInAs(String user, String path) {
        var device = Chromium.ofThisRun().newContext();
        people.add(device);
        var page = device.newPage();
        var address = "http://localhost:" + port + "/" + path;
        page.navigate(address);
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(Given.passwordOf(user));
        page.locator("input[name=password]").press("Enter");
        contains(page.locator(".live"), "Live");
        // The board is not where everybody lands.
        page.navigate(address);
        contains(page.locator(".live"), "Live");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void contains(Locator place, String words) {
        assertThat(place).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_MILLIS));
    }

    private static void says(Page page, String sentence) {
        assertThat(page.locator("vaadin-notification-card")
                        .filter(new Locator.FilterOptions().setHasText(sentence))
                        .first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON_MILLIS));
    }

    private static Locator kern(Page page) {
        return page.locator("article[data-court=kern]");
    }

    private int rows(String table) {
        return server.getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    @Test
    void people_come_back_to_the_same_page_after_a_restart_and_need_not_sign_in() {
        var page = signInAs("coordinator", "court/kern?wave=1");
        contains(page.locator(".court-drawer h1"), "Kern");
        page.evaluate("window.before = true");
        server.close();
        contains(page.locator(".live"), "Stale since");
        startServer();
        page.waitForFunction("!window.before && document.querySelector('.live')");
        assertThat(page.locator(".live")).hasText("Live");
        assertThat(page).hasURL(Pattern.compile("/court/kern\\?wave=1$"));
        contains(page.locator(".court-drawer h1"), "Kern");
        given.coordinator(() -> server.getBean(org.ccpor.deployment.PhaseMoveService.class)
                .move("kern", Phase.PLANNING, Phase.SCOPE, given.version("kern"), "Scope has to be agreed again"));
        contains(page.locator(".col[data-phase=planning]"), "Kern");
    }

    @Test
    void a_form_is_filled_in_over_two_sittings_with_a_restart_of_the_server_between() {
        given.account("court.kern", Role.COURT_CONTACT, "kern");
        var first = signInAs("court.kern", "court/kern/form/F1");
        answer(first, "respondentName", "R&PO supervisor");
        answer(first, "cmsName", "Case system, release 9");
        first.close();
        server.close();
        startServer();

        var second = signInAs("court.kern", "court/kern/form/F1");
        assertThat(input(second, "respondentName")).hasValue("R&PO supervisor");
        answer(second, "risks", "Two moves in spring");
        server.close();
        contains(second.locator(".live"), "Stale since");
        startServer();
        second.waitForFunction("document.querySelector('.live')?.textContent === 'Live'");
        assertThat(input(second, "risks")).hasValue("Two moves in spring");
        Assertions.assertThat(rows("form_answer")).isGreaterThanOrEqualTo(3);
    }

    private static Locator input(Page page, String path) {
        return page.locator("[data-path='" + path + "'] :is(input, textarea)").first();
    }

    /** Waits until the person is told that it is stored. */
    private static void answer(Page page, String path, String words) {
        input(page, path).fill(words);
        page.locator("[data-path='" + path + "'][data-revision]:not([data-revision='0'])")
                .waitFor();
    }

    @Test
    void a_database_that_is_away_is_said_and_everybody_goes_on_when_it_is_back(CapturedOutput log) {
        var writing = signInAs("coordinator", "court/kern");
        var moving = signInAs("coordinator2", "");
        var reading = signInAs("executive", "");
        button(writing, "Add a contact").click();
        writing.getByLabel("Name").fill("Clerk of the court");
        writing.getByLabel("Role").fill("Court clerk");
        assertThat(kern(moving)).isVisible();
        assertThat(kern(reading)).isVisible();
        var history = rows("history");
        var written = log.getAll().length();

        database.stop();
        button(writing, "Add").click();
        kern(moving).focus();
        moving.keyboard().press("ArrowRight");
        kern(reading).click();
        says(writing, "The database does not answer; nothing was saved.");
        says(moving, "The database does not answer; nothing was saved.");
        says(reading, "tried again as soon as the database answers");
        Assertions.assertThat(reading.request()
                        .get("http://localhost:" + port + "/actuator/health")
                        .status())
                .isEqualTo(503);
        Assertions.assertThat(log.getAll().substring(written)).doesNotContain("\tat ");

        database.start();
        contains(reading.locator(".court-drawer h1"), "Kern");
        Assertions.assertThat(rows("history")).isEqualTo(history);
        Assertions.assertThat(rows("court_contact")).isZero();
        assertThat(writing.getByLabel("Name")).hasValue("Clerk of the court");
        button(writing, "Add").click();
        assertThat(writing.locator("vaadin-dialog")).hasCount(0);
        contains(reading.locator(".court-drawer"), "Clerk of the court");
        moving.keyboard().press("ArrowRight");
        moving.getByLabel("Reason to override the gate").fill("Agreed at the stand-up");
        button(moving, "Override the gate").click();
        contains(reading.locator(".col[data-phase=implement]"), "Kern");
        Assertions.assertThat(rows("history")).isEqualTo(history + 2);
    }
}

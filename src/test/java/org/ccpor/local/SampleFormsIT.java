package org.ccpor.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinitions;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.Chromium;
import org.ccpor.testing.MariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Every form of the sample plan: the court can use it in light, the team in dark, on any width and on paper. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vaadin.productionMode=true")
@Import(MariaDb.class)
@ActiveProfiles("sample")
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before a test runs
class SampleFormsIT {
    /** In these San Mateo has answered a table; a row of it is looked at open. */
    private static final Set<FormCode> WITH_ROWS = Set.of(
            FormCode.F1,
            FormCode.F2,
            FormCode.F3,
            FormCode.F4,
            FormCode.F5,
            FormCode.F6,
            FormCode.F8,
            FormCode.F9,
            FormCode.F10);

    /** As the sample plan has them. */
    private static final Pattern USER_NAMES =
            Pattern.compile("(?<![\\w.@])(coordinator2|by coordinator|(court|lea)\\.[a-z-]+)\\b");

    @LocalServerPort
    private int port;

    @Autowired
    private FormDefinitions definitions;

    private Page coordinator;
    private Page contact;

    @BeforeAll
    void start() {
        coordinator = signIn("coordinator", ColorScheme.DARK);
        contact = signIn("court.san-mateo", ColorScheme.LIGHT);
    }

    @AfterAll
    void stop() {
        coordinator.context().close();
        contact.context().close();
    }

    /** In one scheme for good: a page that changes it may be looked at half way. */
    private Page signIn(String user, ColorScheme scheme) {
        var device = Chromium.ofThisRun()
                .newContext(new Browser.NewContextOptions()
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(scheme));
        Chromium.signIn(device, address(""), user, user);
        return device.newPage();
    }

    private String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    List<FormCode> forms() {
        return definitions.all().stream().map(FormDefinition::code).toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everybody_can_use_every_form(FormCode code) {
        open(contact, code);
        namesPeople();
        everybodyCanUse(contact);
        open(coordinator, code);
        everybodyCanUse(coordinator);
        contact.navigate(address("court/san-mateo/form/" + code + "/print"));
        assertThat(contact.locator(".form-sheet h2").first()).isVisible();
        fitsTheWidth(contact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my-court",
                "court/san-mateo",
                "court/san-mateo?tab=checklist",
                "court/san-mateo?tab=questionnaires",
                "court/san-mateo?tab=doj",
                "court/san-mateo?tab=users",
                "court/san-mateo?tab=activity",
                "court/san-mateo?tab=go-live",
                "calendar",
                "incidents",
                "inbox"
            })
    void contacts_read_what_people_are_called(String path) {
        contact.setViewportSize(1280, 900);
        contact.navigate(address(path));
        assertThat(contact.locator("main h1, main h2").first()).isVisible();
        assertThat(contact.locator(".problem")).hasCount(0);
        namesPeople();
    }

    private void namesPeople() {
        Assertions.assertThat(contact.locator("body").innerText()).doesNotContainPattern(USER_NAMES);
    }

    private void open(Page page, FormCode code) {
        page.setViewportSize(1280, 900);
        page.navigate(address("court/san-mateo/form/" + code));
        assertThat(page.locator(".form-editor")).isVisible();
        if (WITH_ROWS.contains(code)) {
            page.locator(".form-row-line").first().click();
            assertThat(page.locator(".form-row-open")).isVisible();
        }
    }

    private static void everybodyCanUse(Page page) {
        Accessibility.assertNoViolations(page);
        fitsTheWidth(page);
    }

    private static void fitsTheWidth(Page page) {
        page.setViewportSize(320, 700);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("fits 320 px")
                .isEqualTo(true);
    }
}

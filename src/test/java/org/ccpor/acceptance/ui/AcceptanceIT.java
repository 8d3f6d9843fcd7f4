package org.ccpor.acceptance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.form.Edit;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two testers and a coordinator in one acceptance test at once, on a phone and with keys. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class AcceptanceIT extends BrowserTest {
    private static final String TEST = "court/kern/acceptance-test";

    @Autowired
    private FormDraftService drafts;

    @BeforeEach
    void kern_tests() {
        given.account("lea.kern", Role.LEA_CONTACT, "kern");
        given.deployment("kern", Phase.IMPLEMENT, 30);
        given.coordinator(() -> {
            var unused = drafts.save(
                    new FormKey("kern", FormCode.F10),
                    Map.of(
                                    "testers/a", "1",
                                    "testers/a/name", "Courtroom clerk",
                                    "testers/a/account", "court.kern",
                                    "testers/b", "2",
                                    "testers/b/name", "Records clerk",
                                    "testers/b/account", "lea.kern")
                            .entrySet()
                            .stream()
                            .map(it -> new Edit(it.getKey(), it.getValue(), 0, false))
                            .toList());
        });
    }

    private static Locator head(Page page, String id) {
        return page.locator("[data-case='" + id + "'] .cat-head");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    @Test
    void two_testers_and_a_coordinator_see_each_result_as_it_comes() {
        var clerk = signInAs("court.kern", TEST);
        var records = signInAs("lea.kern", TEST, phone(), port());
        var coordinator = signInAs("coordinator", "court/kern/form/F10");
        head(clerk, "LOGIN-01").focus();
        clerk.keyboard().type("pp");
        assertThat(head(clerk, "LOGIN-01")).containsText("Pass");
        assertThat(head(clerk, "LOGIN-02")).containsText("Pass");
        assertThat(head(clerk, "LOGIN-03")).isFocused();
        clerk.keyboard().press("ArrowUp");
        assertThat(head(clerk, "LOGIN-02")).isFocused();
        assertThat(head(records, "LOGIN-01")).containsText("Courtroom clerk");
        head(records, "SCAN-01").tap();
        records.locator("[data-case='SCAN-01'] .cat-result.cat-fail").tap();
        records.getByLabel("What is wrong, in a few words").fill("Empty page");
        records.getByRole(AriaRole.DIALOG).locator("vaadin-select").click();
        records.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("1: Work stops or wrong data"))
                .click();
        button(records, "Log failure").click();
        assertThat(coordinator.locator(".cat-words").first()).containsText("3 of 76 cases run: 2 pass, 1 fail");
        assertThat(coordinator.locator(".cat-panel")).containsText("A defect of priority 1 is open.");
        assertThat(clerk.locator(".cat-defects")).containsText("Empty page");
        fitsTheWidth(records);
    }

    @Test
    void the_test_is_accessible_in_light_and_dark_and_on_a_narrow_screen() {
        var page = signInAs("court.kern", TEST);
        head(page, "SCAN-01").click();
        assertThat(page.locator("[data-case='SCAN-01'] .cat-result")).hasCount(4);
        Accessibility.assertNoViolations(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Accessibility.assertNoViolations(page);
        page.setViewportSize(320, 700);
        fitsTheWidth(page);
        page.navigate(address(TEST + "/print"));
        assertThat(page.locator(".cat-table").first()).isVisible();
        Accessibility.assertNoViolations(page);
    }
}

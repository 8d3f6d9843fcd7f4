package org.ccpor.mywork.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.ccpor.deployment.BlockerService;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits on a person, as a coordinator and a court contact find it. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class MyWorkIT extends BrowserTest {
    private static final int MOST_STEPS = 12;
    private static final String MINE = ".work-row:has(.court-box:not([hidden])), .work-blocker";

    @Autowired
    private DeploymentService deployments;

    @Autowired
    private BlockerService blockers;

    @BeforeEach
    void kern_waits_on_everybody() {
        // So near that the first item is late on any day, and stands first.
        given.deployment("kern", Phase.PLANNING, 60);
        given.coordinator(() -> {
            deployments.assign("kern", 1, "coordinator", given.version("kern"));
            blockers.raise("kern", "Page 2 is not signed", Party.DOJ, "Approve access", null);
            blockers.raise("kern", "Nobody is named", Party.COURT, "Name a contact", null);
        });
    }

    @Test
    void a_coordinator_goes_through_the_rows_and_does_one_by_keys() {
        var page = signInAs("coordinator", "my-work");
        assertThat(page.locator(".work-blocker")).hasCount(2);
        Accessibility.assertNoViolations(page, ColorScheme.LIGHT);
        Accessibility.assertNoViolations(page, ColorScheme.DARK);
        var call = page.locator(".work-words", new Page.LocatorOptions().setHasText("Hold the awareness call"));
        page.keyboard().press("j");
        assertThat(call).isFocused();
        page.keyboard().press("e");
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("CCPOR Team and court management awareness");
        dialog.getByRole(AriaRole.TEXTBOX).fill("By video");
        dialog.getByText("Complete", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(call).hasCount(0);
        assertThat(page.locator(".work-words").getByText("Send F2")).isVisible();
    }

    @Test
    void a_coordinator_clears_the_page_by_keys() {
        var page = signInAs("coordinator", "my-work");
        var mine = page.locator(MINE).filter(new Locator.FilterOptions().setVisible(true));
        assertThat(page.locator(".work-blocker")).hasCount(2);
        // What is done makes the next step of the plan due, until the plan waits on others.
        for (var step = 0; step < MOST_STEPS && mine.count() > 0; step++) {
            var before = page.locator(".work").innerText();
            // A row that follows from another, such as asking who blocks, goes with that one.
            for (var row = 0; row == 0 || row < MOST_STEPS && !onMine(page); row++) {
                page.keyboard().press("j");
            }
            page.keyboard().press("e");
            page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).waitFor();
            page.keyboard().type("Done by phone");
            page.keyboard().press("Control+Enter");
            page.waitForFunction("before => document.querySelector('.work').innerText !== before", before);
        }
        assertThat(mine).hasCount(0);
        assertThat(page.getByText("Nothing stops a court you look after.")).isVisible();
    }

    private static boolean onMine(Page page) {
        return (Boolean) page.evaluate("mine => !!document.activeElement.closest(mine)", MINE);
    }

    @Test
    void both_pages_fit_a_phone() {
        var team = signInAs("coordinator", "my-work", phone(), port());
        assertThat(team.locator(".work-blocker")).hasCount(2);
        fitsTheWidth(team);
        Accessibility.assertNoViolations(team);
        var court = signInAs("court.kern", "my-court", phone(), port());
        assertThat(court.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("1 thing waits on your court");
        assertThat(court.locator(".my-tile")).containsText("Name a contact");
        fitsTheWidth(court);
        Accessibility.assertNoViolations(court, ColorScheme.LIGHT);
        Accessibility.assertNoViolations(court, ColorScheme.DARK);
    }
}

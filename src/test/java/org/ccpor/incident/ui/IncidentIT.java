package org.ccpor.incident.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class IncidentIT extends BrowserTest {
    @Autowired
    private DeploymentService deployments;

    @Autowired
    private Clock clock;

    @Test
    void a_court_reports_priority_1_on_a_phone_and_a_coordinator_elsewhere_sees_and_acknowledges_it() {
        given.deployment("kern", Phase.GO_LIVE, 60);
        given.coordinator(() -> deployments.goLive("kern", LocalDate.now(clock), given.version("kern")));
        var team = signInAs("coordinator", "admin/closures", dark(), port());
        var court = signInAs("court.kern", "incidents", phone(), port());
        button(court, "Report an incident").click();
        court.getByLabel("What happened").fill("Nobody can sign in");
        choose(court, "Priority", "1: Work stops");
        var where = court.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Where"));
        where.fill("Production: Login");
        court.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Production: Login and roles"))
                .click();
        fitsTheWidth(court);
        Accessibility.assertNoViolations(court);
        button(court, "Report").click();
        assertThat(court.locator(".report-told")).containsText(Pattern.compile("INC-\\d{4}-0001"));
        assertThat(court.locator(".incident-row")).containsText("Acknowledge within");
        assertThat(court.locator(".alert-mark")).hasCount(0);
        assertThat(team.locator("vaadin-notification-card")).containsText("Priority 1 at Kern: Nobody can sign in");
        team.locator("vaadin-notification-card").getByText("Close").click();
        team.locator(".alert-mark").click();
        assertThat(team.locator(".alert")).containsText("Priority 1 at Kern");
        Accessibility.assertNoViolations(team);
        team.keyboard().press("Escape");
        // An open court leaves what cannot wait within reach.
        team.navigate(address("court/kern"));
        assertThat(team.locator(".court-drawer")).isVisible();
        team.locator(".alert-mark").click();
        team.locator(".alert").getByText("Open").click();
        assertThat(team.locator("h1")).containsText("Kern");
        Accessibility.assertNoViolations(team);
        team.locator(".alert-mark").click();
        team.locator(".alert").getByText("Acknowledge, I take it").click();
        assertThat(team.locator(".alert-mark")).isHidden();
        assertThat(court.locator(".incident-row")).containsText("Acknowledged");
        fitsTheWidth(court);
        Accessibility.assertNoViolations(court);
    }

    @Test
    void incident_reporting_and_close_out_are_accessible_and_fit_a_phone() {
        given.deployment("kern", Phase.GO_LIVE, 60);
        for (var form : new String[] {"F12", "F13"}) {
            var page = signInAs("court.kern", "court/kern/form/" + form, phone(), port());
            assertThat(page.locator(".form-body")).isVisible();
            fitsTheWidth(page);
            Accessibility.assertNoViolations(page);
            var team = signInAs("coordinator", "court/kern/form/" + form, dark(), port());
            assertThat(team.locator(".form-body")).isVisible();
            Accessibility.assertNoViolations(team);
        }
    }

    private static Browser.NewContextOptions dark() {
        return desktop().setColorScheme(ColorScheme.DARK);
    }

    private static void choose(Page page, String field, String option) {
        page.getByRole(AriaRole.DIALOG)
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(field))
                .click();
        page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(option))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

package org.ccpor.administration.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.ccpor.identity.Role;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdministrationIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void can_be_used_by_everyone_and_fits_a_phone(ColorScheme scheme) {
        given.account("admin", Role.ADMINISTRATOR);
        var options = scheme == ColorScheme.DARK ? phone() : desktop();
        var page = signInAs("admin", "admin/people", options.setColorScheme(scheme), port());
        for (var subject : Subject.values()) {
            page.navigate(address(subject.path()));
            assertThat(page.locator(".admin-tabs [aria-current]")).hasText(subject.label());
            fitsTheWidth(page);
            Accessibility.assertNoViolations(page);
        }
    }

    @Test
    void an_administrator_lets_somebody_in_who_then_signs_in() {
        given.account("admin", Role.ADMINISTRATOR);
        var page = signInAs("admin", "admin/people");
        button(page, "Add an account").click();
        page.getByLabel("User name").fill("court.inyo");
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Name").setExact(true))
                .fill("Court contact, Inyo");
        page.getByLabel("Courts").click();
        page.getByLabel("Courts").fill("Inyo");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Inyo"))
                .click();
        page.getByLabel("Courts").press("Tab");
        page.getByLabel("First password").fill("court.inyo-password");
        Accessibility.assertNoViolations(page);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Add").setExact(true))
                .click();
        assertThat(page.getByText("court.inyo", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        button(page, "Disable court.inyo").click();
        assertThat(page.getByText("cannot sign in any more")).isVisible();
        button(page, "Cancel").click();
        var contact = signInAs("court.inyo", "", new Browser.NewContextOptions(), port());
        assertThat(contact.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Administration")))
                .hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}

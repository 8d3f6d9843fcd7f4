package org.ccpor.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.ccpor.testing.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInIT extends BrowserTest {

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void can_be_used_by_everyone(ColorScheme scheme) {
        var page = open("login", new Browser.NewContextOptions().setColorScheme(scheme));
        assertThat(page.locator("input[name=username]")).isVisible();
        Accessibility.assertNoViolations(page);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void fits_a_phone(ColorScheme scheme) {
        var phone = new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(390, 844);
        var page = open("login", phone);
        assertThat(page.locator("input[name=username]")).isVisible();
        assertThat(page.locator("html")).hasJSProperty("scrollWidth", 390);
    }

    @Test
    void leads_to_the_address_that_was_asked_for() {
        var page = open("incidents", desktop());
        page.locator("input[name=username]").fill("coordinator");
        page.locator("input[name=password]").fill("wrong");
        page.locator("input[name=password]").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        page.locator("input[name=username]").fill("coordinator");
        page.locator("input[name=password]").fill(Given.passwordOf("coordinator"));
        page.locator("input[name=password]").press("Enter");
        assertThat(page).hasURL(address("incidents"));
        assertThat(page.locator(".live")).isVisible();
    }
}

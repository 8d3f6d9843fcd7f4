package org.ccpor.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.ccpor.identity.Role;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.ccpor.testing.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void a_wrong_password_is_said_and_the_address_that_was_asked_for_is_kept() {
        var page = open("incidents", desktop());
        page.locator("input[name=username]").fill("coordinator");
        page.locator("input[name=password]").fill("wrong");
        page.locator("input[name=password]").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        signIn(page, "coordinator");
        assertThat(page).hasURL(address("incidents"));
        assertThat(page.locator(".live")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, '', ''",
        "executive, '', overview",
        "court.kern, '', my-court",
        "lea.kern, login, my-court",
        "executive, ?q=kern, ?q=kern",
        "court.kern, court/kern/form/F1, court/kern/form/F1"
    })
    void leads_to_the_address_that_was_asked_for_else_home(String user, String asked, String landed) {
        given.account("lea.kern", Role.LEA_CONTACT, "kern");
        var page = open(asked, desktop());
        signIn(page, user);
        assertThat(page).hasURL(address(landed));
        assertThat(page.locator(".live")).isVisible();
    }

    private static void signIn(Page page, String user) {
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(Given.passwordOf(user));
        page.locator("input[name=password]").press("Enter");
    }
}

package org.ccpor.receipt.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.Questionnaire.COMPLETE;
import static org.ccpor.testing.Questionnaire.F8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.ccpor.identity.ActingAs;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class ReceiptIT extends BrowserTest {
    @Autowired
    private ActingAs acting;

    @BeforeEach
    void kern_answers_its_training_questionnaire() {
        given.deployment("kern", Phase.SCOPE, 120);
        acting.run(CLERK, () -> given.answer(F8, COMPLETE));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void a_contact_hands_in_by_keys_on_a_phone_takes_it_back_and_hands_in_again() {
        var page = signInAs("court.kern", F8.path(), phone(), port());
        handIn(page);
        assertThat(page.locator("h1")).hasText("F8 is handed in");
        assertThat(page.locator("h1")).isFocused();
        Accessibility.assertNoViolations(page, ColorScheme.LIGHT);
        fitsTheWidth(page);
        Accessibility.assertNoViolations(page, ColorScheme.DARK);
        page.setViewportSize(320, 700);
        fitsTheWidth(page);

        button(page, "Take it back").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".form-state")).containsText("Draft");
        handIn(page);
        assertThat(page.locator("h1")).hasText("F8 is handed in");
        assertThat(page).hasURL(Pattern.compile(".*/form/F8/sent"));
        page.reload();
        assertThat(page.locator("h1")).hasText("F8 is handed in");

        var reader = signInAs("coordinator", F8.path());
        assertThat(reader.locator(".form-state")).containsText("Submitted");
        assertThat(page.locator(".receipt")).containsText("coordinator opened it on");
        button(page, "Ask for it back").click();
        assertThat(page.locator(".receipt")).containsText("court.kern asked for it back on");
        assertThat(reader.locator(".form-head")).containsText("Asked for back");
    }

    private static void handIn(Page page) {
        button(page, "Hand in…").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Look at all answers once more:");
        Accessibility.assertNoViolations(page);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Hand in").setExact(true))
                .focus();
        page.keyboard().press("Enter");
    }
}

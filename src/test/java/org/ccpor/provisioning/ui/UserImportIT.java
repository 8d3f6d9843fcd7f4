package org.ccpor.provisioning.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.Test;

class UserImportIT extends BrowserTest {
    private static final String ADDRESS = "court/kern/form/F7";

    @Test
    void a_court_imports_a_mixed_file_of_5000_rows_while_a_coordinator_watches() {
        given.deployment("kern", Phase.IMPLEMENT, 60);
        var watching = signInAs("coordinator", ADDRESS);
        var page = signInAs("court.kern", ADDRESS);
        choose(page, "users.csv", mixed());
        assertThat(page.locator(".users-preview-words"))
                .hasText(
                        "Adds 4,996, changes 0, removes 0, 4 rows in error. 0 rows stay as listed.",
                        new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(page.getByText("Line 101, Role: Give one of the five roles")).isVisible();
        assertThat(page.getByText("Line 301, E-mail: Line 2 has the same work e-mail."))
                .isVisible();
        Accessibility.assertNoViolations(page);
        button(page, "Import").click();
        assertThat(page.locator(".users-count"))
                .hasText("4,996 users", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(watching.locator(".users-count"))
                .hasText("4,996 users", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        Accessibility.assertNoViolations(watching);
    }

    @Test
    void a_file_of_200_mb_is_refused_with_a_sentence_and_a_phone_shows_the_list() {
        given.deployment("kern", Phase.IMPLEMENT, 60);
        var page = signInAs("court.kern", ADDRESS, phone(), port());
        choose(
                page,
                "small.csv",
                "Surname,Given name,E-mail,Role\nClerk 1,Court,one@court.example,Court\n"
                        .getBytes(StandardCharsets.UTF_8));
        button(page, "Import").click();
        assertThat(page.locator(".users-more").first()).isVisible();
        fitsTheWidth(page);
        Accessibility.assertNoViolations(page);
        choose(page, "large.csv", new byte[11 * 1024 * 1024]);
        // Beside the field; the upload says the same to a screen reader for a moment.
        assertThat(page.locator(".users-import .ask-error")).containsText("The file is larger than 10 MB.");
    }

    private static void choose(Page page, String name, byte[] content) {
        button(page, "Import a file…").click();
        page.locator(".users-import input[type=file]").setInputFiles(new FilePayload(name, "text/csv", content));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Line 101 has no such role, 201 no e-mail, 301 the e-mail of line 2, 401 an impossible date. */
    private static byte[] mixed() {
        var text = new StringBuilder("Surname;Given name;E-mail;Role;Job title;CLETS trained on\n");
        for (var line = 2; line <= 5_001; line++) {
            text.append("Clerk %d;Court;%s;%s;%s;%s\n"
                    .formatted(
                            line,
                            line == 201 ? "" : "clerk.%d@court.example".formatted(line == 301 ? 2 : line),
                            line == 101 ? "Judge" : "Court",
                            line % 7 == 0 ? "=cmd|'/C calc'!A0" : "Señor clerk",
                            line == 401 ? "2/30/2026" : "6/1/2026"));
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}

package org.ccpor.export.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exports in a browser: what arrives, and that a second click starts no second file. */
class ExportIT extends BrowserTest {
    @BeforeEach
    void a_court() {
        given.deployment("kern", Phase.PLANNING, 60);
    }

    @Test
    void a_double_click_on_the_keyboards_way_brings_one_pdf() throws IOException {
        var page = signInAs("coordinator", "?q=kern");
        var files = new ArrayList<String>();
        page.onDownload(it -> files.add(it.suggestedFilename()));
        page.locator(".icon-dots").press("Enter");
        button(page, "Export…").press("Enter");
        var pdf = page.locator("[data-kind=pdf] a").first();
        assertThat(pdf).isVisible();
        Accessibility.assertNoViolations(page, ColorScheme.LIGHT);
        Accessibility.assertNoViolations(page, ColorScheme.DARK);
        var file = page.waitForDownload(() -> pdf.dblclick());
        assertThat(page.locator("[data-kind=pdf]").first()).containsText("Done");
        Assertions.assertThat(files).hasSize(1);
        Assertions.assertThat(file.suggestedFilename()).startsWith("board-20").endsWith(".pdf");
        Assertions.assertThat(new String(Files.readAllBytes(file.path()), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void public_records_can_be_put_together_on_a_narrow_screen() {
        var page = signInAs("coordinator", "public-records?court=kern");
        button(page, "Show what it holds").click();
        assertThat(page.locator(".records-preview")).containsText("Plan as it stands");
        Accessibility.assertNoViolations(page, ColorScheme.LIGHT);
        Accessibility.assertNoViolations(page, ColorScheme.DARK);
        page.setViewportSize(320, 700);
        fitsTheWidth(page);
        var file = page.waitForDownload(() -> page.locator(".records-package a").click());
        Assertions.assertThat(file.suggestedFilename())
                .startsWith("public-records-kern-")
                .endsWith(".zip");
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .first();
    }
}

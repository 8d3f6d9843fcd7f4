package org.ccpor.overview.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The overview in a browser: for everybody, on every width, and on paper. */
class OverviewIT extends BrowserTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @BeforeEach
    void some_courts() {
        given.deployment("kern", Phase.PLANNING, 60);
        given.deployment("napa", Phase.SCOPE, 80);
    }

    @Test
    void everybody_can_read_it_and_it_follows_the_board() {
        var page = signInAs("executive", "overview");
        assertThat(page.locator(".ov-panel")).hasCount(6);
        page.locator(".ov-tile").first().click();
        assertThat(page.locator("vaadin-dialog .ov-table")).isVisible();
        page.keyboard().press("Escape");
        page.locator(".ov-details summary").first().click();
        Accessibility.assertNoViolations(page, ColorScheme.LIGHT);
        Accessibility.assertNoViolations(page, ColorScheme.DARK);
        page.setViewportSize(320, 700);
        fitsTheWidth(page);
        given.deployment("lake", Phase.PLANNING, 50);
        assertThat(page.locator(".ov-next")).containsText("Lake");
    }

    @Test
    void it_prints_on_two_pages() {
        var page = signInAs("executive", "overview");
        assertThat(page.locator(".ov-panel")).hasCount(6);
        var paper = page.pdf(new Page.PdfOptions().setFormat("Letter"));
        var sheets = SHEET.matcher(new String(paper, StandardCharsets.ISO_8859_1));
        Assertions.assertThat(sheets.results().count()).isEqualTo(2);
    }
}

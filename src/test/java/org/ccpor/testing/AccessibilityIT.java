package org.ccpor.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That axe looks, so that a page without complaints is one without flaws. */
@SuppressWarnings("NullAway.Init") // filled before a test runs
class AccessibilityIT {
    private Page page;

    @BeforeEach
    void open() {
        page = Chromium.ofThisRun().newContext().newPage();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private void show(String body) {
        page.setContent("<!doctype html><html lang=en><title>Board</title><main>" + body + "</main></html>");
    }

    @Test
    void a_page_without_a_flaw_passes_as_often_as_it_is_asked() {
        show("<h1>Board</h1>");
        assertThatCode(() -> {
                    Accessibility.assertNoViolations(page);
                    Accessibility.assertNoViolations(page, ColorScheme.DARK);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_flaw_is_named_with_its_place() {
        show("<img id=map src='data:,'>");
        assertThatThrownBy(() -> Accessibility.assertNoViolations(page))
                .hasMessageContaining("image-alt")
                .hasMessageContaining("#map");
    }

    @Test
    void a_flaw_inside_a_frame_is_found() {
        show("<iframe title=Map srcdoc=\"<html lang=en><title>Map</title><img src='data:,'></html>\"></iframe>");
        page.frames().getLast().waitForLoadState();
        assertThatThrownBy(() -> Accessibility.assertNoViolations(page)).hasMessageContaining("image-alt");
    }

    @Test
    void a_color_that_is_hard_to_read_in_the_dark_alone_is_found_there() {
        show("""
                <style>@media (prefers-color-scheme: dark) { p { color: #333; background: #222 } }</style>
                <p>Live courts</p>
                """);
        Accessibility.assertNoViolations(page, ColorScheme.LIGHT);
        assertThatThrownBy(() -> Accessibility.assertNoViolations(page, ColorScheme.DARK))
                .hasMessageContaining("color-contrast");
    }
}

package org.ccpor.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.ccpor.incident.Priority;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page at every width: phones, tablets, desks, and a desk zoomed to 200 and 400 %. */
class WidthsIT extends BrowserTest {
    private static final Size NARROW = new Size(320, 640);
    private static final List<Size> SIZES = List.of(
            NARROW,
            new Size(390, 844),
            new Size(721, 1000),
            new Size(820, 1100),
            new Size(900, 1000),
            new Size(1280, 800),
            new Size(1600, 900),
            new Size(2560, 1300),
            new Size(640, 400),
            new Size(320, 200));

    private static final List<String> PATHS = List.of(
            "",
            "my-work",
            "stand-up",
            "timeline",
            "calendar",
            "overview",
            "incidents",
            "inbox",
            "settings",
            "court/kern",
            "court/kern?tab=checklist",
            "court/kern/form/F3",
            "court/kern/acceptance-test");

    /** Names that are cut, and how much of the window is left for the page itself. */
    private static final String LOOK = """
            () => {
              const covered = document.querySelector('.court-drawer:not([hidden])');
              const seen = (it) => it.offsetParent && !(covered && it.closest('.card')) && it.getClientRects().length && !it.closest('[hidden], .sr, .visually-hidden');
              const cut = [...document.querySelectorAll('h1, h2, .card h3')].filter((it) => seen(it)
                && (it.scrollWidth > it.clientWidth + 1 || it.clientWidth < 8) && getComputedStyle(it).overflow !== 'visible');
              const page = document.querySelector('#content').getBoundingClientRect();
              const nav = document.querySelector('.nav');
              const fixed = getComputedStyle(nav).position === 'fixed' ? nav.offsetHeight : 0;
              const shown = Math.min(page.bottom, innerHeight - fixed) - Math.max(page.top, 0);
              return {
                wide: document.documentElement.scrollWidth - innerWidth,
                cut: cut.map((it) => it.textContent).join(', '),
                part: Math.round(100 * shown / innerHeight),
              };
            }""";

    private record Size(int width, int height) {}

    @BeforeEach
    void courts_with_long_names_and_an_alert() {
        given.deployment("contra-costa", Phase.SCOPE, 80);
        given.deployment("san-bernardino", Phase.PLANNING, 120);
        given.deployment("kern", Phase.IMPLEMENT, 40);
        var unused = given.incident("kern", Priority.ONE);
    }

    @Test
    void every_page_fits_every_width() {
        var all = new SoftAssertions();
        var page = signInAs("coordinator", "");
        for (var path : PATHS) {
            page.setViewportSize(1600, 900);
            page.navigate(address(path));
            assertThat(page.locator(".alert-mark")).isVisible();
            for (var size : SIZES) {
                page.setViewportSize(size.width(), size.height());
                // What measures itself has drawn once more.
                page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
                look(page, path, size, all);
                if (size.equals(NARROW)) {
                    Accessibility.assertNoViolations(page);
                }
            }
        }
        all.assertAll();
    }

    @SuppressWarnings("unchecked")
    private static void look(Page page, String path, Size size, SoftAssertions all) {
        var seen = (java.util.Map<String, Object>) page.evaluate(LOOK);
        all.assertThat((Integer) seen.get("wide"))
                .as("“%s” at %s: sticks out to the side", path, size)
                .isLessThanOrEqualTo(0);
        all.assertThat((String) seen.get("cut"))
                .as("“%s” at %s: cut", path, size)
                .isEmpty();
        all.assertThat((Integer) seen.get("part"))
                .as("“%s” at %s: percent of the window for the page", path, size)
                .isGreaterThanOrEqualTo(50);
    }
}

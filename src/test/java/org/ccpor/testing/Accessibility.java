package org.ccpor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** Asks axe about the page as it is now. Target size (2.5.8) is level AA of 2.2, the rest of what we promise is 2.1. */
public final class Accessibility {
    private static final List<String> PROMISED = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /**
     * A color on its way from one scheme to the other is not what anybody reads; some animations never end. What one element
     * arrives at sets others off that inherit it, so they are asked again until none moves, inside components, too.
     */
    private static final String REST = """
            async () => {
              const roots = root => [root, ...[...root.querySelectorAll('*')]
                .filter(it => it.shadowRoot).flatMap(it => roots(it.shadowRoot))];
              const moving = () => roots(document).flatMap(it => it.getAnimations())
                .filter(it => it.playState === 'running' && it.effect.getComputedTiming().endTime !== Infinity);
              let left;
              do {
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
                left = moving();
                await Promise.all(left.map(it => it.finished.catch(() => {})));
              } while (left.length > 0);
            }
            """;

    private static final String AXE = AxeBuilder.getAxeScript();

    /**
     * In the page itself, which tells what is wrong and no more. The builder of axe would send all that it looked at out of
     * the page and to a second one, drawn for each check, to have it described there.
     */
    private static final String VIOLATIONS = """
            async tags => {
              const found = await axe.run(document, {
                runOnly: {type: 'tag', values: tags},
                resultTypes: ['violations'],
              });
              return found.violations.map(rule => `${rule.id}: ${rule.help} at ` +
                rule.nodes.map(it => `${JSON.stringify(it.target)}: ${it.failureSummary}`).join());
            }
            """;

    private Accessibility() {}

    /** In that scheme. */
    public static void assertNoViolations(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertNoViolations(page);
    }

    /** Once the page is at rest. Fails, too, where axe itself does. */
    public static void assertNoViolations(Page page) {
        page.evaluate(REST);
        page.frames().forEach(Accessibility::bringAxe);
        assertThat((List<?>) page.evaluate(VIOLATIONS, PROMISED)).isEmpty();
    }

    /** Once for each document, which may be looked at several times; into frames, too, wherever they come from. */
    private static void bringAxe(Frame frame) {
        if (frame.evaluate("typeof axe").equals("undefined")) {
            frame.evaluate("() => {" + AXE + "; axe.configure({allowedOrigins: ['<unsafe_all_origins>']}); }");
        }
    }
}

package org.ccpor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** Asks axe about the page as it is now. Target size (2.5.8) is level AA of 2.2, the rest of what we promise is 2.1. */
public final class Accessibility {
    private static final List<String> PROMISED = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** In that scheme, once the page is painted in it. */
    public static void assertNoViolations(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        // A color on its way from one scheme to the other is not what anybody reads; some animations never end.
        page.evaluate("""
                Promise.all(document.getAnimations()
                    .filter(it => it.effect.getComputedTiming().endTime !== Infinity)
                    .map(it => it.finished.catch(() => {})))
                """);
        assertNoViolations(page);
    }

    public static void assertNoViolations(Page page) {
        var found = new AxeBuilder(page)
                .options(onlyWhatIsWrong())
                .withTags(PROMISED)
                .analyze()
                .getViolations();
        assertThat(found.stream().map(Accessibility::describe)).isEmpty();
    }

    /** The same checks; describing all that passes takes axe almost as long. */
    private static AxeRunOptions onlyWhatIsWrong() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String describe(Rule rule) {
        var places = rule.getNodes().stream()
                .map(it -> it.getTarget() + ": " + it.getFailureSummary())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " at " + places;
    }
}

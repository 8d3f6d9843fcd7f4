package org.ccpor.collaboration.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import org.ccpor.process.Phase;
import org.ccpor.testing.Accessibility;
import org.ccpor.testing.BrowserTest;
import org.ccpor.testing.TcpProxy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TogetherIT extends BrowserTest {
    /** The promised ten seconds, by the rule's own test, and what the browser takes to show it. */
    private static final HasCountOptions TEN_SECONDS = new HasCountOptions().setTimeout(12_000);

    @BeforeEach
    void kern() {
        given.deployment("kern", Phase.PLANNING, 200);
    }

    @Test
    void people_appear_on_the_card_and_are_gone_when_they_close_the_tab_or_lose_the_line() throws Exception {
        try (var line = new TcpProxy(port())) {
            var watching = signInAs("coordinator", "");
            var circles = watching.locator("[data-court=kern] .card-people .av");
            var closing = signInAs("court.kern", "my-court");
            var losing = signInAs("coordinator2", "court/kern", desktop(), line.port());
            assertThat(circles).hasCount(2);
            assertThat(losing.locator(".court-tools .av")).hasCount(1);
            closing.close();
            assertThat(circles).hasCount(1, TEN_SECONDS);
            line.freeze();
            losing.context().setOffline(true);
            assertThat(circles).hasCount(0, TEN_SECONDS);
        }
    }

    @Test
    void a_comment_appears_live_with_its_mention_and_html_as_text() {
        var writing = signInAs("coordinator", "court/kern?tab=comments");
        var reading = signInAs("court.kern", "court/kern?tab=comments");
        var field = writing.locator(".comment-form textarea");
        field.pressSequentially("Look @coordinator2");
        assertThat(writing.locator(".comment-people li")).hasCount(1);
        // In the same moment, as fast typing on a busy machine does.
        field.evaluate("""
                it => {
                    it.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
                    document.execCommand('insertText', false, '<b>');
                }
                """);
        field.pressSequentially("now</b>");
        writing.locator(".comment-form > vaadin-button").click();
        assertThat(reading.locator(".comment-mention")).hasText("@coordinator2");
        assertThat(reading.locator(".comment-words")).containsText("<b>now</b>");
        Accessibility.assertNoViolations(reading);
    }
}

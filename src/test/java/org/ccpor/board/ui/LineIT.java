package org.ccpor.board.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.ccpor.deployment.PhaseMoveService;
import org.ccpor.process.Phase;
import org.ccpor.testing.BrowserTest;
import org.ccpor.testing.TcpProxy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person sees while the line between browser and server is broken, and after. */
@SuppressWarnings("NullAway.Init") // filled before a test runs
class LineIT extends BrowserTest {
    /** Ten seconds is the promise; more would let a dead line pass for a live one. */
    private static final double NOTICED_WITHIN_MILLIS = 10_000;

    private static final double BACK_WITHIN_MILLIS = 20_000;
    private static final String BEAT_LINE = "/beat/line";

    @Autowired
    private PhaseMoveService moves;

    private TcpProxy line;

    @BeforeEach
    void a_court_and_a_line() throws IOException {
        given.deployment("kern", Phase.SCOPE, 80);
        line = new TcpProxy(port());
    }

    @AfterEach
    void hang_up() throws IOException {
        line.close();
    }

    private void moveKernBack() {
        given.coordinator(() ->
                moves.move("kern", Phase.PLANNING, Phase.SCOPE, given.version("kern"), "Scope has to be agreed again"));
    }

    private static Locator planning(Page page) {
        return page.locator(".col[data-phase=planning]");
    }

    private static LocatorAssertions.HasTextOptions soon() {
        return new LocatorAssertions.HasTextOptions().setTimeout(NOTICED_WITHIN_MILLIS);
    }

    private static LocatorAssertions.ContainsTextOptions back() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(BACK_WITHIN_MILLIS);
    }

    @Test
    void a_cut_line_is_said_and_the_board_catches_up_when_it_is_back() {
        var page = signInAs("executive", "", desktop(), line.port());
        assertThat(page.locator("article[data-court=kern]")).isVisible();
        line.cut();
        assertThat(page.locator(".live")).hasText(Pattern.compile("Stale since \\d\\d:\\d\\d"), soon());
        moveKernBack();
        line.fix();
        assertThat(planning(page)).containsText("Kern", back());
        assertThat(page.locator(".live"))
                .hasText("Live", new LocatorAssertions.HasTextOptions().setTimeout(BACK_WITHIN_MILLIS));
    }

    @Test
    void a_half_open_line_is_noticed_and_replaced() {
        var page = signInAs("executive", "", desktop(), line.port());
        assertThat(page.locator("article[data-court=kern]")).isVisible();
        line.freeze();
        moveKernBack();
        assertThat(page.locator(".live")).hasText(Pattern.compile("Stale since \\d\\d:\\d\\d"), soon());
        assertThat(planning(page)).containsText("Kern", back());
        assertThat(page.locator(".live"))
                .hasText("Live", new LocatorAssertions.HasTextOptions().setTimeout(BACK_WITHIN_MILLIS));
    }

    @Test
    void an_open_page_hears_the_beat_without_asking() {
        var page = signInAs("executive", "");
        var beats = new CopyOnWriteArrayList<String>();
        // On every line, and before the page opens one: a busy page may hang up and dial again.
        page.onWebSocket(line -> {
            if (line.url().endsWith(BEAT_LINE)) {
                line.onFrameReceived(it -> beats.add(it.text()));
            }
        });
        page.reload();
        page.waitForCondition(() -> !beats.isEmpty());
        Assertions.assertThat(beats.getFirst()).matches("\\d+ \\d+");
    }

    @Test
    void a_stranger_does_not_get_a_line() {
        try (var browser = HttpClient.newHttpClient()) {
            var line = browser.newWebSocketBuilder()
                    .buildAsync(URI.create("ws://localhost:" + port() + BEAT_LINE), new WebSocket.Listener() {});
            Assertions.assertThatThrownBy(line::join).hasCauseInstanceOf(WebSocketHandshakeException.class);
        }
    }
}

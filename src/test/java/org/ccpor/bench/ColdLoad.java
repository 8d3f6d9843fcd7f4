package org.ccpor.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What a first visit with an empty cache costs. Bytes are counted as they came over the line, compressed. */
record ColdLoad(long kilobytes, int requests, int cards, long milliseconds) {
    /** Notes in the page when the last card appeared. */
    private static final String WATCH_CARDS = """
            window.cards = { count: 0, at: 0 };
            new MutationObserver(() => {
              const count = document.querySelectorAll('[data-court]').length;
              if (count > window.cards.count) window.cards = { count, at: performance.now() };
            }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-court'] });
            """;

    static ColdLoad of(BrowserContext device, String address) {
        try (device) {
            var page = device.newPage();
            page.addInitScript(WATCH_CARDS);
            var bytes = new AtomicLong();
            var requests = new AtomicInteger();
            var line = device.newCDPSession(page);
            line.send("Network.enable");
            line.on("Network.requestWillBeSent", event -> requests.incrementAndGet());
            line.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            page.navigate(address + "/");
            page.locator("[data-court]").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var cards = ((Number) page.evaluate("window.cards.count")).intValue();
            var at = ((Number) page.evaluate("window.cards.at")).longValue();
            return new ColdLoad(bytes.get() / 1024, requests.get(), cards, at);
        }
    }
}

package org.ccpor.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a first visit with an empty cache costs. Bytes are counted as they came over the line, compressed. */
record ColdLoad(long kilobytes, int requests, List<String> largest, int cards, long milliseconds) {
    private static final int LARGEST = 6;

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
            var addresses = new HashMap<String, String>();
            var bytes = new HashMap<String, Long>();
            var line = device.newCDPSession(page);
            line.send("Network.enable");
            line.on(
                    "Network.requestWillBeSent",
                    event -> addresses.put(
                            event.get("requestId").getAsString(),
                            event.getAsJsonObject("request").get("url").getAsString()));
            line.on(
                    "Network.loadingFinished",
                    event -> bytes.put(
                            event.get("requestId").getAsString(),
                            event.get("encodedDataLength").getAsLong()));
            page.navigate(address + "/");
            page.locator("[data-court]").first().waitFor();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            var cards = ((Number) page.evaluate("window.cards.count")).intValue();
            var at = ((Number) page.evaluate("window.cards.at")).longValue();
            var sum = bytes.values().stream().mapToLong(it -> it).sum();
            return new ColdLoad(sum / 1024, addresses.size(), largest(addresses, bytes), cards, at);
        }
    }

    private static List<String> largest(Map<String, String> addresses, Map<String, Long> bytes) {
        return bytes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(LARGEST)
                .map(it -> "%s: %d KB".formatted(addresses.getOrDefault(it.getKey(), "?"), it.getValue() / 1024))
                .toList();
    }
}

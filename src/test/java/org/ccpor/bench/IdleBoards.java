package org.ccpor.bench;

import com.microsoft.playwright.BrowserContext;
import java.time.Duration;
import java.util.stream.IntStream;

/** What boards cost the server that nobody touches. */
final class IdleBoards {
    /** Until the compiler and the garbage collector have dealt with the opening. */
    private static final Duration SETTLE = Duration.ofSeconds(30);

    private IdleBoards() {}

    static Duration cpu(People people, int boards, Duration idle, ProcessHandle server) {
        var devices = IntStream.range(0, boards)
                .mapToObj(it -> people.newDevice("coordinator"))
                .toList();
        try {
            var pages = devices.stream().map(BrowserContext::newPage).toList();
            var address = people.address();
            pages.forEach(page -> page.navigate(address + "/"));
            pages.forEach(page -> page.locator("[data-court]").first().waitFor());
            pages.getFirst().waitForTimeout(SETTLE.toMillis());
            var before = used(server);
            pages.getFirst().waitForTimeout(idle.toMillis());
            return used(server).minus(before);
        } finally {
            devices.forEach(BrowserContext::close);
        }
    }

    private static Duration used(ProcessHandle server) {
        return server.info().totalCpuDuration().orElseThrow();
    }
}

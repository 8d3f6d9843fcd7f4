package org.ccpor.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.SQLException;

/** What another open board costs a session that is signed in already. */
final class OpenBoards {
    private static final int SETTLE_MILLIS = 10_000;

    private OpenBoards() {}

    /** SQL statements from asking for the page until nothing comes any more. */
    static long statements(People people, Statements database) throws SQLException {
        try (var device = people.newDevice("coordinator")) {
            return database.during(() -> open(device, people.address()).waitForTimeout(SETTLE_MILLIS / 5.0));
        }
    }

    /** Kilobytes of heap a board keeps, its components and the buffers of its connections together. */
    static long heap(People people, int boards, Server server) {
        try (var device = people.newDevice("coordinator")) {
            open(device, people.address()).waitForTimeout(SETTLE_MILLIS);
            var before = server.heap();
            for (var board = 0; board < boards; board++) {
                open(device, people.address());
            }
            device.pages().getFirst().waitForTimeout(SETTLE_MILLIS);
            return (server.heap() - before) / boards / 1024;
        }
    }

    private static Page open(BrowserContext device, String address) {
        var page = device.newPage();
        page.navigate(address + "/");
        page.locator("[data-court]").first().waitFor();
        return page;
    }
}

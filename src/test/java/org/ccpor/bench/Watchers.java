package org.ccpor.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** One person drags cards of a column; others watch. The hand-set order needs no question, so a drag is the whole change. */
final class Watchers implements AutoCloseable {
    private static final String COLUMN = ".col[data-phase=planning]";
    private static final String NAMES =
            "column => [...document.querySelectorAll(column + ' article[data-court]')].map(it => it.dataset.court)";

    /** Notes when the mover lets go and when the expected card is drawn on top; same machine, same clock. */
    private static final String WATCH = """
            column => {
              const look = () => {
                if (!window.expected || document.querySelector(column + ' article[data-court]')?.dataset.court !== expected) return;
                window.expected = null;
                requestAnimationFrame(() => (window.seenAt = Date.now()));
              };
              new MutationObserver(look).observe(document.querySelector(column), { childList: true, subtree: true, attributes: true });
              document.addEventListener('pointerup', () => (window.letGo = Date.now()), true);
            }""";

    private static final int SETTLE_MILLIS = 700;

    private final BrowserContext device;
    private final BrowserContext others;
    private final List<Page> pages = new ArrayList<>();
    private final Page mover;

    Watchers(People people) {
        device = people.newDevice("coordinator");
        others = people.newDevice("executive");
        mover = open(device, people.address());
    }

    private static Page open(BrowserContext device, String address) {
        var page = device.newPage();
        page.navigate(address + "/");
        page.locator(COLUMN + " article[data-court]").nth(1).waitFor();
        page.evaluate(WATCH, COLUMN);
        return page;
    }

    void grow(int count, String address) {
        while (pages.size() < count) {
            pages.add(open(others, address));
        }
    }

    /** Milliseconds from letting a card go until each of {@code samples} drags was painted in another browser. */
    long[] seenAfter(int samples) {
        return LongStream.range(0, samples).map(it -> drag()).sorted().toArray();
    }

    /** Statements of one drag, everything after it included. */
    long statements(Statements database) throws SQLException {
        return database.during(this::drag);
    }

    private long drag() {
        var names = (List<?>) mover.evaluate(NAMES, COLUMN);
        var moved = names.get(1);
        pages.forEach(it -> it.evaluate("court => { seenAt = 0; expected = court }", moved));
        mover.locator(COLUMN + " article[data-court=" + moved + "]")
                .dragTo(mover.locator(COLUMN + " article[data-court=" + names.getFirst() + "]"), above());
        pages.forEach(it -> it.waitForFunction("seenAt > 0"));
        mover.waitForTimeout(SETTLE_MILLIS);
        var seen = ((Number) pages.getFirst().evaluate("seenAt")).longValue();
        return seen - ((Number) mover.evaluate("letGo")).longValue();
    }

    private static Locator.DragToOptions above() {
        return new Locator.DragToOptions().setTargetPosition(60, 3);
    }

    @Override
    public void close() {
        device.close();
        others.close();
    }
}

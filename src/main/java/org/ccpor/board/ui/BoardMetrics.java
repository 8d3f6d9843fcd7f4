package org.ccpor.board.ui;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ccpor.board.BoardRefreshed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How many boards are open ({@code board.open}) and how long after a commit they are drawn anew ({@code board.push}). */
@Component
class BoardMetrics {
    private final AtomicInteger open;
    private final Timer push;
    private volatile long publishedAt = System.nanoTime();

    BoardMetrics(MeterRegistry meters) {
        open = meters.gauge("board.open", new AtomicInteger());
        push = meters.timer("board.push");
    }

    void opened() {
        open.incrementAndGet();
    }

    void closed() {
        open.decrementAndGet();
    }

    @EventListener
    void on(BoardRefreshed refreshed) {
        publishedAt = System.nanoTime();
    }

    /** An open board was drawn anew and shows the newest snapshot. */
    void drawn() {
        push.record(System.nanoTime() - publishedAt, TimeUnit.NANOSECONDS);
    }
}

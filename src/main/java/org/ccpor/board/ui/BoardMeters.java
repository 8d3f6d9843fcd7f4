package org.ccpor.board.ui;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How many boards are open ({@code board.open}) and how long after a commit they are drawn anew ({@code board.push}). */
@Component
class BoardMeters {
    private final AtomicInteger open;
    private final Timer push;

    BoardMeters(MeterRegistry meters) {
        open = meters.gauge("board.open", new AtomicInteger());
        push = meters.timer("board.push");
    }

    void opened() {
        open.incrementAndGet();
    }

    void closed() {
        open.decrementAndGet();
    }

    /** A board was drawn; {@code nanos} since the snapshot it shows was published. */
    void drawn(long nanos) {
        push.record(nanos, TimeUnit.NANOSECONDS);
    }
}

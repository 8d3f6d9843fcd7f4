package org.ccpor.base.live;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * The threads that draw open pages and the one that works figures out. Whoever tells of a change, such as the thread that
 * reads the snapshot, only hands over and goes on.
 */
@Component
public class LiveThreads {
    /** Fewer than the connections of the database, so that drawing never takes the last one from who works. */
    private static final int DRAWING = 8;

    private final ExecutorService drawing = Executors.newFixedThreadPool(
            DRAWING, Thread.ofPlatform().name("live-draw-", 1).daemon().factory());
    private final ScheduledExecutorService figures = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-figures").daemon().factory());

    /** Draws one page as soon as a thread is free. */
    public void draw(Runnable page) {
        if (!drawing.isShutdown()) {
            drawing.execute(page);
        }
    }

    /** Works something out that takes long, one after the other. */
    public void workOut(Runnable work, Duration delay) {
        if (!figures.isShutdown()) {
            figures.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void stop() {
        drawing.shutdownNow();
        figures.shutdownNow();
    }
}

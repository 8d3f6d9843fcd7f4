package org.ccpor.board;

import jakarta.annotation.PreDestroy;
import jakarta.websocket.Session;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Speaks the {@link Beat} to every open page on a WebSocket of its own, so that nobody has to ask. One thread says it to
 * all; a page that hears nothing asks {@link BeatFilter}. Pages answer now and then: one that does not is hung up on.
 */
@Component
class BeatLines {
    /** Pages ask after 6.5 s of silence and wait 2.5 s: together less than the ten seconds a dead line may pass for live. */
    private static final long EVERY_SECONDS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(BeatLines.class);

    private final Beat beat;
    private final Set<Session> lines = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService speaker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("board-beat").daemon().factory());

    BeatLines(Beat beat) {
        this.beat = beat;
        speaker.scheduleAtFixedRate(this::speak, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void add(Session line) {
        lines.add(line);
    }

    void remove(Session line) {
        lines.remove(line);
    }

    private void speak() {
        var words = beat.words();
        lines.forEach(line -> speak(line, words));
    }

    /** Never throws: one broken line must not silence the others, and a timer that throws is never run again. */
    private void speak(Session line, String words) {
        try {
            line.getAsyncRemote().sendText(words);
        } catch (RuntimeException closedOrStillSending) {
            LOG.debug("A line is given up: {}", closedOrStillSending.toString());
            lines.remove(line);
        }
    }

    @PreDestroy
    void stop() {
        speaker.shutdownNow();
    }
}

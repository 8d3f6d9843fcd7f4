package org.ccpor.board;

import jakarta.annotation.PreDestroy;
import jakarta.websocket.Session;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ccpor.collaboration.Presence;
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

    /** After each beat, when all pages that can have answered. */
    private static final long LOOK_AFTER_MILLIS = 3_400;

    /** After a line ended: a page that is only loaded again has a new one by then. */
    private static final long LOOK_AGAIN_MILLIS = 2_100;

    private static final Logger LOG = LoggerFactory.getLogger(BeatLines.class);

    private final Beat beat;
    private final Presence presence;
    private final Set<Session> lines = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService speaker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("board-beat").daemon().factory());

    BeatLines(Beat beat, Presence presence) {
        this.beat = beat;
        this.presence = presence;
        speaker.scheduleAtFixedRate(this::speak, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void add(Session line) {
        lines.add(line);
    }

    /** @param page key of the page that answered */
    void heard(String page) {
        presence.heard(page);
    }

    void remove(Session line, String page) {
        lines.remove(line);
        presence.left(page);
        if (!speaker.isShutdown()) {
            speaker.schedule(presence::look, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void speak() {
        var words = beat.words();
        lines.forEach(line -> speak(line, words));
        speaker.schedule(presence::look, LOOK_AFTER_MILLIS, TimeUnit.MILLISECONDS);
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

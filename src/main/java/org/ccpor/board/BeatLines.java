package org.ccpor.board;

import jakarta.annotation.PreDestroy;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Speaks the {@link Beat} to every open page on a WebSocket of its own, so that nobody has to ask. One thread says it to
 * all; a page that hears nothing asks {@link BeatFilter}. Pages answer now and then: one that does not is hung up on.
 */
@Component
class BeatLines extends Endpoint implements MessageHandler.Whole<String> {
    /** Pages ask after 6.5 s of silence and wait 2.5 s: together less than the ten seconds a dead line may pass for live. */
    private static final long EVERY_SECONDS = 5;

    /** Tomcat's name; pages answer at least twice in this time. */
    private static final String HANG_UP = "org.apache.tomcat.websocket.READ_IDLE_TIMEOUT_MS";

    private static final long HANG_UP_MILLIS = 150_000;
    private static final long SEND_WITHIN_MILLIS = 2_000;

    private final Beat beat;
    private final Set<Session> lines = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService speaker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("board-beat").daemon().factory());

    BeatLines(Beat beat) {
        this.beat = beat;
        speaker.scheduleAtFixedRate(this::speak, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void onOpen(Session line, EndpointConfig config) {
        line.getUserProperties().put(HANG_UP, HANG_UP_MILLIS);
        line.getAsyncRemote().setSendTimeout(SEND_WITHIN_MILLIS);
        line.addMessageHandler(String.class, this);
        lines.add(line);
    }

    @Override
    public void onMessage(String answer) {
        // That something came is all there is to know.
    }

    @Override
    public void onClose(Session line, CloseReason reason) {
        lines.remove(line);
    }

    @Override
    public void onError(Session line, Throwable broken) {
        lines.remove(line);
    }

    private void speak() {
        var words = beat.words();
        for (var line : lines) {
            try {
                line.getAsyncRemote().sendText(words);
            } catch (IllegalStateException closedOrStillSending) {
                lines.remove(line);
            }
        }
    }

    @PreDestroy
    void stop() {
        speaker.shutdownNow();
    }
}

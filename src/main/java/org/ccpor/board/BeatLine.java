package org.ccpor.board;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;

/**
 * The line to one page, which answers now and then: one that does not is hung up on. One object per line, never a bean:
 * Tomcat runs the end-of-life methods of an endpoint whenever a line closes.
 */
class BeatLine extends Endpoint implements MessageHandler.Whole<String> {
    /** Tomcat's name; pages answer at least twice in this time. */
    private static final String HANG_UP = "org.apache.tomcat.websocket.READ_IDLE_TIMEOUT_MS";

    private static final long HANG_UP_MILLIS = 150_000;
    private static final long SEND_WITHIN_MILLIS = 2_000;

    /** Longer than a page's key and short enough for nobody to send us books. */
    private static final int LONGEST_ANSWER = 64;

    private final BeatLines lines;
    private volatile String page = "";

    BeatLine(BeatLines lines) {
        this.lines = lines;
    }

    @Override
    public void onOpen(Session line, EndpointConfig config) {
        line.getUserProperties().put(HANG_UP, HANG_UP_MILLIS);
        line.getAsyncRemote().setSendTimeout(SEND_WITHIN_MILLIS);
        line.setMaxTextMessageBufferSize(LONGEST_ANSWER);
        line.addMessageHandler(String.class, this);
        lines.add(line);
    }

    @Override
    public void onMessage(String answer) {
        if (answer.length() > 1) {
            page = answer;
        }
        lines.heard(page);
    }

    @Override
    public void onClose(Session line, CloseReason reason) {
        lines.remove(line, page);
    }

    @Override
    public void onError(Session line, Throwable broken) {
        lines.remove(line, page);
    }
}

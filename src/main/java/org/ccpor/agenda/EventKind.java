package org.ccpor.agenda;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in the calendar. Shown as sign and word together. */
public enum EventKind {
    GO_LIVE("Go-live", "★"),
    MEETING("Meeting", "●"),
    TRAINING("Training", "▲"),
    DUE("Due date", "◷"),
    CLOSURE("Closed", "✕");

    private final String label;
    private final String sign;

    EventKind(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    public String label() {
        return label;
    }

    /** One character that tells it without color. */
    public String sign() {
        return sign;
    }

    /** Stable name in URLs and markup. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<EventKind> ofSlug(String slug) {
        return Stream.of(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }
}

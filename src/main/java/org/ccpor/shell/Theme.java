package org.ccpor.shell;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Light, dark, or whatever the device says. Kept by the browser, because it belongs to the screen, not the person. */
enum Theme {
    SYSTEM("System"),
    LIGHT("Light"),
    DARK("Dark");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Theme of(@Nullable String key) {
        return Stream.of(values()).filter(it -> it.key().equals(key)).findAny().orElse(SYSTEM);
    }
}

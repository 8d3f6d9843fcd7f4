package org.ccpor.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** The port people open in their browser. */
record Port(int number) {
    private static final int USUAL = 8080;

    static Port parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new Port(USUAL);
        }
        try {
            var number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= 65_535) {
                return new Port(number);
            }
        } catch (NumberFormatException notANumber) {
            // Said below, in the same words as a number that is out of range.
        }
        throw new CannotStart("PORT must be a number from 1 to 65535.");
    }

    void requireFree() {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(number));
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port %d cannot be used (%s); stop what uses it or choose another, for example PORT=%d."
                            .formatted(number, taken.getMessage(), number < 65_535 ? number + 1 : USUAL));
        }
    }

    String address() {
        return "http://localhost:" + number;
    }
}

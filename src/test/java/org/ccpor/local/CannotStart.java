package org.ccpor.local;

import java.io.Serial;

/** The server cannot start; the message is the one sentence the person at the terminal gets. */
final class CannotStart extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    CannotStart(String sentence) {
        super(sentence);
    }
}

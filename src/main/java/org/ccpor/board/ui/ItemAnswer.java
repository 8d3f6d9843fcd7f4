package org.ccpor.board.ui;

import java.time.LocalDate;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/** What a person answers to an item action's question, read when it is needed. */
interface ItemAnswer {
    /** Reason, evidence, comment or name; empty when there is none. */
    default String text() {
        return "";
    }

    default @Nullable Party party() {
        return null;
    }

    default @Nullable LocalDate date() {
        return null;
    }

    /** The answer for comparing it with somebody else's, with a space before it. */
    default String words() {
        return text().isBlank() ? "" : " “" + text().strip() + "”";
    }
}

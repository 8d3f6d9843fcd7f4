package org.ccpor.receipt;

import java.time.Instant;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService.HandedIn;
import org.ccpor.form.FormState;
import org.ccpor.identity.Viewer;
import org.ccpor.turn.TurnService.Answering;
import org.jspecify.annotations.Nullable;

/**
 * The last time a form was handed in, and what became of it.
 *
 * @param title as the form is officially called
 * @param court as people call it
 * @param state of the form now
 * @param version of the form; commands carry it
 * @param sent {@code null} if it was never handed in, or taken back
 * @param reader who of the team reads it; {@code null} if nobody in particular does
 * @param answering by when; {@code null} without anything to answer
 * @param usual court days an answer usually takes; {@code null} if nobody can know yet
 * @param opened who of the team opened it first; {@code null} while nobody has
 * @param askedBack who asked for it back since; {@code null} for nobody
 * @param takesBack whether this viewer may take it or ask for it back
 * @param mailedTo where the receipt went, if it went to this viewer
 */
public record Receipt(
        FormKey key,
        String title,
        String court,
        FormState state,
        int version,
        @Nullable HandedIn sent,
        @Nullable Viewer reader,
        @Nullable Answering answering,
        @Nullable Integer usual,
        @Nullable Step opened,
        @Nullable Step askedBack,
        boolean takesBack,
        @Nullable String mailedTo) {

    /** Somebody by name did it then. */
    public record Step(String name, Instant at) {}

    /** Whether the team has yet to answer. */
    public boolean waits() {
        return state == FormState.SUBMITTED;
    }

    /** Whether it can still be taken back, by those who may. */
    public boolean unopened() {
        return waits() && opened == null;
    }

    /** As a sentence begins with the reader. */
    public String readerName() {
        return reader == null ? "The CCPOR team" : reader.displayName();
    }
}

package org.ccpor.approval;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says for a side.
 *
 * @param words conditions, or why not; may be empty
 * @param role work role of who decides, or of all who took part
 * @param on day it was decided; {@code null} for today
 * @param goLive go-live date it was decided about; {@code null} if it is not about a date
 */
public record Signing(
        Side side,
        Verdict verdict,
        String words,
        String role,
        @Nullable LocalDate on,
        @Nullable LocalDate goLive) implements Serializable {

    /** Decided today. */
    public Signing(Side side, Verdict verdict, String words, String role) {
        this(side, verdict, words, role, null, null);
    }
}

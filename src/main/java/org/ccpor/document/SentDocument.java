package org.ccpor.document;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition that a court was sent.
 *
 * @param item id of the item it was sent for
 * @param words what the team wrote with it
 * @param by user name of who sent it
 * @param openedAt when somebody of the court opened it first
 * @param openedBy user name of who did
 */
public record SentDocument(
        UUID id,
        String court,
        String item,
        Document document,
        String words,
        Instant at,
        String by,
        @Nullable Instant openedAt,
        @Nullable String openedBy)
        implements Serializable {
    /** Page of the board that shows it, without a first slash. */
    public String path() {
        return "court/" + court + "/document/" + id;
    }
}

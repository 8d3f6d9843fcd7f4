package org.ccpor.document;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a court was sent an edition. */
@Entity
class Sending {
    @Id
    @GeneratedValue
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredDocument document;

    private String court;
    private String item;
    private String words;
    private Instant sentAt;
    private String sentBy;
    private @Nullable Instant openedAt;
    private @Nullable String openedBy;

    @SuppressWarnings("NullAway.Init")
    protected Sending() {}

    @SuppressWarnings("NullAway.Init")
    Sending(StoredDocument document, String court, String item, String words, Instant at, String by) {
        this.document = document;
        this.court = court;
        this.item = item;
        this.words = words;
        this.sentAt = at;
        this.sentBy = by;
    }

    /** Somebody of the court has it before them; tells whether that is the first time. */
    boolean open(Instant at, String by) {
        if (openedAt != null) {
            return false;
        }
        openedAt = at;
        openedBy = by;
        return true;
    }

    SentDocument sent() {
        return new SentDocument(id, court, item, document.document(), words, sentAt, sentBy, openedAt, openedBy);
    }
}

package org.ccpor.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** A piece of a document's file. Never loaded as such: {@link DocumentRepository} takes and gives the bytes of one at a time. */
@Entity
@IdClass(DocumentPart.Key.class)
class DocumentPart {
    @Id
    @Column(name = "document_id")
    private UUID document;

    @Id
    private int number;

    private byte[] content;

    record Key(UUID document, int number) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected DocumentPart() {}
}

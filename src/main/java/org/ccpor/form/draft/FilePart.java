package org.ccpor.form.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A piece of a file's content. Never loaded as such: {@link FileRepository} takes and gives the bytes of one at a time. */
@Entity
@Table(name = "form_file_part")
@IdClass(FilePart.Key.class)
class FilePart {
    @Id
    @Column(name = "file_id")
    private UUID file;

    @Id
    private int number;

    private byte[] content;

    record Key(UUID file, int number) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected FilePart() {}
}

package org.ccpor.form.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ccpor.base.FileKind;
import org.ccpor.base.FormCode;
import org.ccpor.base.HandedFile;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;

/** A file handed over with a form, without its content. */
@Entity
@Table(name = "form_file")
class StoredFile {
    @Id
    @GeneratedValue
    private UUID id;

    private String court;

    @Enumerated(EnumType.STRING)
    private FormCode form;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private int size;
    private Instant addedAt;
    private String addedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    @SuppressWarnings("NullAway.Init")
    StoredFile(FormKey key, HandedFile handed, FormPage.Mark by) {
        this.court = key.court();
        this.form = key.code();
        this.name = handed.name();
        this.kind = handed.kind();
        this.size = handed.size();
        this.addedAt = by.at();
        this.addedBy = by.by();
    }

    FormFile file() {
        return new FormFile(id, new FormKey(court, form), name, kind, size, addedAt, addedBy);
    }
}

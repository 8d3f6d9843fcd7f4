package org.ccpor.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ccpor.base.FileKind;
import org.ccpor.base.HandedFile;
import org.ccpor.process.TemplateKey;
import org.jspecify.annotations.Nullable;

/** An edition of a document, without the content of its file. */
@Entity
@Table(name = "document")
class StoredDocument {
    @Id
    @GeneratedValue
    private UUID id;

    private String templateId;
    private int templateVersion;
    private String item;
    private String title;
    private String edition;
    private @Nullable String link;
    private @Nullable String fileName;

    @Enumerated(EnumType.STRING)
    private @Nullable FileKind fileKind;

    private int fileSize;
    private Instant addedAt;
    private String addedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredDocument() {}

    /** Exactly one of link and file is there. */
    @SuppressWarnings("NullAway.Init")
    StoredDocument(
            TemplateKey template,
            String item,
            String title,
            String edition,
            @Nullable String link,
            @Nullable HandedFile file,
            Instant at,
            String by) {
        this.templateId = template.id();
        this.templateVersion = template.version();
        this.item = item;
        this.title = title;
        this.edition = edition;
        this.link = link;
        if (file != null) {
            this.fileName = file.name();
            this.fileKind = file.kind();
            this.fileSize = file.size();
        }
        this.addedAt = at;
        this.addedBy = by;
    }

    Document document() {
        return new Document(
                id,
                new TemplateKey(templateId, templateVersion),
                item,
                title,
                edition,
                link,
                fileName == null || fileKind == null ? null : new Document.File(fileName, fileKind, fileSize),
                addedAt,
                addedBy);
    }
}

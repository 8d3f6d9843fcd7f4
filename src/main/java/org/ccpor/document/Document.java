package org.ccpor.document;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.ccpor.base.FileKind;
import org.ccpor.process.TemplateKey;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a document, as a link or as a file.
 *
 * @param item id of the item of the process that provides it
 * @param edition such as "3" or "June 2016"
 * @param link where it lies; {@code null} for a file
 * @param file {@code null} for a link
 * @param by user name
 */
public record Document(
        UUID id,
        TemplateKey template,
        String item,
        String title,
        String edition,
        @Nullable String link,
        @Nullable File file,
        Instant at,
        String by)
        implements Serializable {
    /**
     * What it is as a file.
     *
     * @param size in bytes
     */
    public record File(String name, FileKind kind, int size) implements Serializable {}

    /** Title and edition. */
    public String words() {
        return title + ", edition " + edition;
    }
}

package org.ccpor.document;

import org.ccpor.process.TemplateKey;
import org.jspecify.annotations.Nullable;

/**
 * An edition to keep, with a link or a file.
 *
 * @param item id of an item of that template that is a document
 */
public record NewDocument(
        TemplateKey template,
        String item,
        String title,
        String edition,
        @Nullable String link,
        @Nullable Upload upload) {
    /**
     * A file that somebody chose.
     *
     * @param confirmed the person says that a file the party-data guard stopped at holds no party data
     */
    public record Upload(String name, byte[] content, boolean confirmed) {}
}

package org.ccpor.form;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One answer to save.
 *
 * @param value {@code null} takes the answer away; for a row's path, the whole row
 * @param seenRevision revision of the answer the person saw; 0 if there was none
 * @param confirmed the person says that a text the party-data guard stopped at holds no party data
 */
public record Edit(String path, @Nullable String value, long seenRevision, boolean confirmed) implements Serializable {}

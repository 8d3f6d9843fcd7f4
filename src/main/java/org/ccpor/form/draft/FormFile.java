package org.ccpor.form.draft;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.ccpor.base.FileKind;
import org.ccpor.form.FormKey;

/**
 * A file handed over with a form, such as a planning form filled in by hand.
 *
 * @param size in bytes
 */
public record FormFile(UUID id, FormKey key, String name, FileKind kind, int size, Instant at, String by)
        implements Serializable {}

package org.ccpor.form;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.ccpor.form.definition.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One form in a list of a court's forms.
 *
 * @param rows rows of its largest table; 0 without tables
 * @param due due date of the first open item that it answers
 * @param changedAt last answer or step
 */
public record FormLine(
        FormKey key,
        String title,
        FormState state,
        Progress progress,
        int rows,
        @Nullable LocalDate due,
        boolean applicable,
        @Nullable String changedBy,
        @Nullable Instant changedAt)
        implements Serializable {}

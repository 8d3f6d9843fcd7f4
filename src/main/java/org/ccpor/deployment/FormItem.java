package org.ccpor.deployment;

import java.time.LocalDate;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;

/**
 * An item that names a form, as it stands.
 *
 * @param due hand-set date, else the schedule's; {@code null} without a go-live date
 * @param evidence what proves it so far
 */
public record FormItem(
        TemplateItem item,
        ItemState state,
        @Nullable LocalDate due,
        @Nullable String evidence) {}

package org.ccpor.incident;

import java.io.Serializable;
import java.time.Instant;
import org.ccpor.acceptance.Area;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was typed.
 *
 * @param noticed {@code null} stands for now
 * @param security nothing of the texts is stored then, only the reference
 * @param reference where the security route keeps it; may be empty as long as there is none
 */
public record NewIncident(
        String court,
        String description,
        Priority priority,
        Environment environment,
        Area area,
        @Nullable Instant noticed,
        String affected,
        Channel channel,
        boolean security,
        String reference)
        implements Serializable {}

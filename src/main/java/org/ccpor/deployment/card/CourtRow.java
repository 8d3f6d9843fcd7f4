package org.ccpor.deployment.card;

import java.time.LocalDate;
import org.ccpor.court.CourtType;
import org.jspecify.annotations.Nullable;

/**
 * What a card needs of a court and of the account of its analyst.
 *
 * @param liveSince the first of what is documented and what its deployments say; {@code null} once it left
 */
record CourtRow(
        String slug,
        String name,
        CourtType type,
        String region,
        String sizeBand,
        @Nullable LocalDate liveSince,
        @Nullable String analystName) {}

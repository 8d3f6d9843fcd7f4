package org.ccpor.court;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a court apart from its deployment.
 *
 * @param slug stable name in URLs, such as {@code san-mateo}
 * @param name short name, such as "San Mateo"
 * @param officialName such as "Superior Court of California, County of San Mateo"
 * @param sizeBand small, medium, large or very-large; empty for tribal courts
 * @param population of the county in 2020; 0 for tribal courts
 * @param liveSince documented CCPOR go-live, else {@code null}: the status is unknown
 * @param evidence source of {@code liveSince} in words; may be empty
 */
public record CourtProfile(
        String slug,
        String name,
        String officialName,
        CourtType type,
        String county,
        String region,
        String sizeBand,
        int population,
        @Nullable LocalDate liveSince,
        String evidence)
        implements Serializable {}

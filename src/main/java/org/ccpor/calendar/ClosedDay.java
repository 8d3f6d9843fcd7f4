package org.ccpor.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored closure beyond weekends and holidays.
 *
 * @param court slug of the court, or {@code null} for all courts
 */
public record ClosedDay(UUID id, @Nullable String court, LocalDate date, String name) {}

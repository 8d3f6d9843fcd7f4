package org.ccpor.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a court stands after it went live.
 *
 * @param live the day it went live in this deployment; {@code null} before it
 * @param until last day of the stabilization period; {@code null} before go-live
 */
public record Stabilization(
        LocalDate today, @Nullable LocalDate live, @Nullable LocalDate until, int days, OpenIncidentCount incidents) {
    /** Days after go-live in which a court is watched, unless form F12 says otherwise (proposed). */
    public static final int USUAL_DAYS = 30;

    /** Days of the period as form F12 was answered; the usual ones where nothing readable is. */
    public static int days(@Nullable String typed) {
        try {
            var days = typed == null ? USUAL_DAYS : Integer.parseInt(typed.strip());
            return days < 1 || days > 365 ? USUAL_DAYS : days;
        } catch (NumberFormatException unreadable) {
            return USUAL_DAYS;
        }
    }

    public static Stabilization of(LocalDate today, @Nullable LocalDate live, int days, OpenIncidentCount incidents) {
        return new Stabilization(today, live, live == null ? null : live.plusDays(days), days, incidents);
    }

    /** The period has passed. */
    public boolean over() {
        return until != null && today.isAfter(until);
    }

    /** No incident of priority 1 or 2 is open. */
    public boolean quiet() {
        return incidents.urgent() == 0;
    }
}

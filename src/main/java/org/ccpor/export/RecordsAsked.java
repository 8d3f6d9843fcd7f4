package org.ccpor.export;

import java.io.Serializable;
import java.time.LocalDate;
import org.ccpor.base.Refused;
import org.jspecify.annotations.Nullable;

/** Records of one court of some days, both included, in the courts' zone. */
public record RecordsAsked(String court, LocalDate from, LocalDate to) implements Serializable {

    /** @throws Refused with a sentence that begins with the field that is wrong */
    public static RecordsAsked of(
            @Nullable String court, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (court == null || court.isBlank()) {
            throw new Refused("Court: choose the court whose records are asked for.");
        }
        if (from == null) {
            throw new Refused("From: give the first day that is asked for.");
        }
        if (to == null) {
            throw new Refused("To: give the last day that is asked for.");
        }
        if (to.isAfter(today)) {
            throw new Refused("To: this day is in the future. Records exist up to today.");
        }
        if (from.isAfter(to)) {
            throw new Refused("From: the first day is after the last one. Choose an earlier day, or a later last day.");
        }
        return new RecordsAsked(court, from, to);
    }
}

package org.ccpor.export;

import java.io.Serializable;
import java.time.LocalDate;
import org.ccpor.base.RefusedException;
import org.jspecify.annotations.Nullable;

/** Records of one court of some days, both included, in the courts' zone. */
public record RecordsAsked(String court, LocalDate from, LocalDate to) implements Serializable {

    /** @throws RefusedException with a sentence that begins with the field that is wrong */
    public static RecordsAsked of(
            @Nullable String court, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (court == null || court.isBlank()) {
            throw new RefusedException("Court: choose the court whose records are asked for.");
        }
        if (from == null) {
            throw new RefusedException("From: give the first day that is asked for.");
        }
        if (to == null) {
            throw new RefusedException("To: give the last day that is asked for.");
        }
        if (to.isAfter(today)) {
            throw new RefusedException("To: this day is in the future. Records exist up to today.");
        }
        if (from.isAfter(to)) {
            throw new RefusedException(
                    "From: the first day is after the last one. Choose an earlier day, or a later last day.");
        }
        return new RecordsAsked(court, from, to);
    }
}

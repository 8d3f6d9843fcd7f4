package org.ccpor.deployment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What another go-live date would do, before it is saved.
 *
 * @param version version to carry into the change
 * @param refusal why the date cannot be taken, in one sentence
 * @param nearest court days offered instead
 * @param warnings sentences a coordinator may ignore
 * @param firstSet the date becomes the baseline and needs no reason code
 * @param slipDays calendar days after the baseline, negative when earlier; {@code null} when it is the baseline
 * @param items open items, in template order; what is done moves no more; empty when refused
 */
public record GoLivePreview(
        String slug,
        LocalDate date,
        int version,
        @Nullable String refusal,
        List<LocalDate> nearest,
        List<String> warnings,
        boolean firstSet,
        @Nullable Integer slipDays,
        List<ItemShift> items)
        implements Serializable {

    /**
     * One item's due date, before and after.
     *
     * @param rawDue new date before it is moved to a court day
     * @param adjustedWhy name of the closure the raw date falls on; {@code null} when it was not moved
     * @param becomesLate open, and past due only with the new date
     * @param handSet keeps its date, because it was set by hand
     */
    public record ItemShift(
            String itemId,
            String wording,
            Phase phase,
            @Nullable LocalDate oldDue,
            LocalDate rawDue,
            LocalDate newDue,
            @Nullable String adjustedWhy,
            boolean becomesLate,
            boolean handSet)
            implements Serializable {}

    /** How many items become late, for the sentence above the list. */
    public long late() {
        return items.stream().filter(ItemShift::becomesLate).count();
    }
}

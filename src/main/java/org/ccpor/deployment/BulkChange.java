package org.ccpor.deployment;

import java.io.Serializable;
import java.time.LocalDate;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** One change for many cards; each card follows the same rules as when it is changed alone. */
public sealed interface BulkChange extends Serializable {

    /**
     * Another card state.
     *
     * @param reason needed for on hold and withdrawn
     * @param date review date for on hold, actual go-live for live
     */
    record Status(
            CardState state,
            @Nullable String reason,
            @Nullable LocalDate date) implements BulkChange {}

    /** Another wave, or none. */
    record Wave(@Nullable Integer wave) implements BulkChange {}

    /** Another analyst by user name, or none. */
    record Analyst(@Nullable String userName) implements BulkChange {}

    /** Another go-live date. */
    record GoLive(
            LocalDate date,
            @Nullable DateReason reason,
            @Nullable String note) implements BulkChange {}

    /** Another phase. */
    record Move(Phase to, @Nullable String reason) implements BulkChange {}
}

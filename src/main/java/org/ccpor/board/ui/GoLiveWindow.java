package org.ccpor.board.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a court goes live, seen from today; calendar days. */
enum GoLiveWindow {
    ANY("Any go-live date", -1),
    DAYS_30("Next 30 days", 30),
    DAYS_60("Next 60 days", 60),
    DAYS_90("Next 90 days", 90),
    LATER("After 90 days", -1),
    NONE("No go-live date", -1);

    private final String label;
    private final int days;

    GoLiveWindow(String label, int days) {
        this.label = label;
        this.days = days;
    }

    String label() {
        return label;
    }

    boolean contains(@Nullable LocalDate goLive, LocalDate today) {
        return switch (this) {
            case ANY -> true;
            case NONE -> goLive == null;
            case LATER -> goLive != null && goLive.isAfter(today.plusDays(90));
            case DAYS_30, DAYS_60, DAYS_90 ->
                goLive != null && !goLive.isBefore(today) && !goLive.isAfter(today.plusDays(days));
        };
    }
}

package org.ccpor.timeline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.timeline.TimelineRow.Closed;
import org.jspecify.annotations.Nullable;

/**
 * All courts over time, of one moment.
 *
 * @param rows every court on the board, by name
 * @param closed days on which all but tribal courts are closed, besides weekends
 * @param weeks with anything for the team to do, in order
 * @param limit courts the team can serve in one week; {@code null} for no limit
 */
public record TimelinePlan(
        LocalDate today,
        List<TimelineRow> rows,
        List<Closed> closed,
        List<CapacityWeek> weeks,
        @Nullable Integer limit) implements Serializable {}

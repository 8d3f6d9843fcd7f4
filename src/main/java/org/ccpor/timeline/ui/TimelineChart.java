package org.ccpor.timeline.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.timeline.TimelinePlan;
import org.ccpor.timeline.TimelineRange;
import org.ccpor.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * Courts as rows over time. The browser draws it from plain records, and gets again only rows that changed: a component
 * tree of sixty rows with all their bars would be a hundred times as large.
 *
 * @see <a href="../../../../../../../docs/decisions/0020-timeline-from-records.md">decision 0020</a>
 */
class TimelineChart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Doors doors;
    private final boolean movable;
    private final transient Map<String, TimelineRow> sent = new HashMap<>();
    private transient @Nullable ChartModel frame;
    private @Nullable LocalDate day;

    /** What people do in a timeline. */
    interface Doors {
        /** Opens the preview of another go-live date; {@code null} for none in particular. */
        void goLive(String court, @Nullable LocalDate proposed);

        /** Opens what the team does from one day to another. */
        void capacity(LocalDate from, LocalDate until);

        /** Somebody scrolled. */
        void scrolled(YearMonth from);
    }

    TimelineChart(boolean movable, Doors doors) {
        this.movable = movable;
        this.doors = doors;
        addClassName("tl");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript("context://js/timeline-draw.js");
        attached.getUI().getPage().addJavaScript("context://js/timeline-move.js");
        attached.getUI().getPage().addJavaScript("context://js/timeline.js");
        sent.clear();
        frame = null;
    }

    void show(TimelinePlan plan, TimelineQuery query, List<Grouping.Group> groups) {
        var rows = groups.stream().flatMap(it -> it.rows().stream()).toList();
        var now = ChartModel.of(plan, query, TimelineRange.of(rows, plan.today()), groups, movable);
        var changed = new ArrayList<RowModel>();
        for (var row : rows) {
            // Words count days from today, so a new day changes every row.
            if (!row.equals(sent.put(row.card().slug(), row)) || !plan.today().equals(day)) {
                changed.add(RowModel.of(row, plan.today()));
            }
        }
        day = plan.today();
        if (now.equals(frame) && changed.isEmpty()) {
            return;
        }
        frame = now;
        getElement()
                .executeJs(
                        "window.ccporTimeline.show(this, $0, $1)",
                        JacksonUtils.beanToJson(now),
                        JacksonUtils.listToJson(changed));
    }

    /** Brings today into view. */
    void today() {
        getElement().executeJs("window.ccporTimeline.today(this)");
    }

    @ClientCallable
    void goLive(String court, double proposed) {
        if (movable && sent.containsKey(court)) {
            doors.goLive(court, proposed == 0 ? null : day(proposed));
        }
    }

    @ClientCallable
    void capacity(double from, double until) {
        doors.capacity(day(from), day(until));
    }

    @ClientCallable
    void scrolled(double from) {
        doors.scrolled(YearMonth.from(day(from)));
    }

    private static LocalDate day(double sinceEpoch) {
        try {
            return LocalDate.ofEpochDay((long) sinceEpoch);
        } catch (DateTimeException nonsense) {
            throw new IllegalArgumentException("Not a day", nonsense);
        }
    }
}

package org.ccpor.agenda.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.ccpor.agenda.MonthDays;
import org.jspecify.annotations.Nullable;

/**
 * A month as a grid. Arrows move by day and week, Page Up and Page Down by month, Home to today, Enter opens the day: done
 * in {@code js/calendar.js}, which says here when another month is needed.
 */
class MonthTable extends Composite<NativeTable> {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    private final NativeTableBody body = new NativeTableBody();
    private final transient Map<LocalDate, DayCell> cells = new LinkedHashMap<>();
    private final transient Consumer<MonthDays.Day> open;
    private transient @Nullable YearMonth shown;

    /**
     * @param open shows one day
     * @param leave a day of another month is wanted; {@code null} for today
     */
    MonthTable(Consumer<MonthDays.Day> open, Consumer<@Nullable LocalDate> leave) {
        this.open = open;
        var head = new NativeTableRow();
        head.getElement().setAttribute("role", "row");
        for (var i = 0; i < WEEK; i++) {
            var day = DayOfWeek.SUNDAY.plus(i);
            var cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT, Locale.US));
            cell.getElement()
                    .setAttribute("role", "columnheader")
                    .setAttribute("abbr", day.getDisplayName(TextStyle.FULL, Locale.US));
            head.add(cell);
        }
        var top = new NativeTableHeader(head);
        top.getElement().setAttribute("role", "rowgroup");
        body.getElement().setAttribute("role", "rowgroup");
        getContent().addClassName("cal-month");
        getContent().getElement().setAttribute("role", "grid");
        getContent().add(top, body);
        getContent()
                .getElement()
                .addEventListener("ccpor-month", event -> {
                    var day = event.getEventData().get("event.detail.day").asString("");
                    leave.accept(day.isEmpty() ? null : LocalDate.parse(day));
                })
                .addEventData("event.detail.day");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript("context://js/calendar.js");
    }

    /**
     * Cells stay in place while the month is the same, and with them the focus.
     *
     * @param focus day that gets the focus; {@code null} leaves it where it is
     */
    void show(YearMonth month, String label, List<MonthDays.Day> days, LocalDate today, @Nullable LocalDate focus) {
        getContent().getElement().setAttribute("aria-label", label);
        if (month.equals(shown)) {
            days.forEach(it -> {
                var cell = cells.get(it.date());
                if (cell != null) {
                    cell.update(it);
                }
            });
        } else {
            build(days);
            shown = month;
        }
        var stop = focus != null ? focus : YearMonth.from(today).equals(month) ? today : month.atDay(1);
        getContent()
                .getElement()
                .executeJs(
                        "const go = () => window.ccporCalendar ? window.ccporCalendar.rove(this, $0, $1) : setTimeout(go, 50); go()",
                        stop.toString(),
                        focus != null);
    }

    private void build(List<MonthDays.Day> days) {
        body.removeAll();
        cells.clear();
        for (var week = 0; week < days.size(); week += WEEK) {
            var row = new NativeTableRow();
            row.getElement().setAttribute("role", "row");
            days.subList(week, week + WEEK).forEach(it -> row.add(cell(it)));
            body.add(row);
        }
    }

    private DayCell cell(MonthDays.Day day) {
        var cell = new DayCell(day);
        cell.getElement()
                .addEventListener("click", _ -> open.accept(cell.day()))
                .setFilter("!event.target.closest('a')");
        cells.put(day.date(), cell);
        return cell;
    }
}

package org.ccpor.agenda.ui;

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
import java.util.Objects;
import java.util.function.Consumer;
import org.ccpor.agenda.MonthDays;
import org.jspecify.annotations.Nullable;

/**
 * A month as a grid. One day is a stop of the tab key; arrows move it by day and week, Page Up and Page Down by month, Home
 * to today, and Enter opens it.
 */
class MonthTable extends Composite<NativeTable> {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;
    private static final String KEY = "event.key";
    private static final String DATE = "event.target.dataset.date";
    private static final String ON_A_DAY = "event.target.matches('td[data-date]')";
    private static final String KEYS =
            "['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home',"
                    + " 'Enter', ' '].includes(event.key)";

    private final NativeTableBody body = new NativeTableBody();
    private final transient Map<LocalDate, DayCell> cells = new LinkedHashMap<>();
    private final transient Consumer<MonthDays.Day> open;
    private final transient Consumer<@Nullable LocalDate> leave;
    private LocalDate stop = LocalDate.MIN;
    private transient @Nullable YearMonth shown;

    /**
     * @param open shows one day
     * @param leave a day of another month is wanted; {@code null} for today
     */
    MonthTable(Consumer<MonthDays.Day> open, Consumer<@Nullable LocalDate> leave) {
        this.open = open;
        this.leave = leave;
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
        body.getElement()
                .addEventListener(
                        "keydown", it -> key(it.getEventData().path(KEY).asString()))
                .setFilter(ON_A_DAY + " && !event.altKey && !event.ctrlKey && !event.metaKey && " + KEYS)
                .preventDefault()
                .addEventData(KEY);
        // Not the focus that came from here: that day is the stop already.
        body.getElement()
                .addEventListener(
                        "focusin",
                        it -> stop(LocalDate.parse(it.getEventData().path(DATE).asString())))
                .setFilter(ON_A_DAY + " && event.target.tabIndex < 0")
                .addEventData(DATE);
    }

    private void key(String key) {
        switch (key) {
            case "ArrowLeft" -> go(stop.minusDays(1));
            case "ArrowRight" -> go(stop.plusDays(1));
            case "ArrowUp" -> go(stop.minusWeeks(1));
            case "ArrowDown" -> go(stop.plusWeeks(1));
            case "PageUp" -> leave.accept(stop.minusMonths(1));
            case "PageDown" -> leave.accept(stop.plusMonths(1));
            case "Home" -> leave.accept(null);
            default -> open.accept(stopped().day());
        }
    }

    private void go(LocalDate day) {
        if (YearMonth.from(day).equals(shown)) {
            stop(day);
            focus();
        } else {
            leave.accept(day);
        }
    }

    private void stop(LocalDate day) {
        stop = cells.containsKey(day) ? day : stop;
        cells.forEach((date, cell) -> cell.getElement().setAttribute("tabindex", date.equals(stop) ? "0" : "-1"));
    }

    private void focus() {
        stopped().getElement().callJsFunction("focus");
    }

    private DayCell stopped() {
        return Objects.requireNonNull(cells.get(stop), "No day is shown");
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
            stop(YearMonth.from(today).equals(month) ? today : month.atDay(1));
        }
        if (focus != null) {
            stop(focus);
            focus();
        }
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

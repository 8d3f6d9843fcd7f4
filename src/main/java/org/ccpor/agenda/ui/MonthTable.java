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
import org.ccpor.base.ui.PageKeys;
import org.jspecify.annotations.Nullable;

/** A month as a grid. One day is a stop of the tab key; other keys move it. */
class MonthTable extends Composite<NativeTable> {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;
    private static final String DATE = "event.target.dataset.date";
    private static final String ON_A_DAY = "event.target.matches('td[data-date]')";

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
        var keys = new PageKeys<LocalDate>()
                .on("Day before", it -> go(it.minusDays(1)), "ArrowLeft")
                .on("Day after", it -> go(it.plusDays(1)), "ArrowRight")
                .on("Week before", it -> go(it.minusWeeks(1)), "ArrowUp")
                .on("Week after", it -> go(it.plusWeeks(1)), "ArrowDown")
                .on("Month before", it -> leave.accept(it.minusMonths(1)), "PageUp")
                .on("Month after", it -> leave.accept(it.plusMonths(1)), "PageDown")
                .on("Today", _ -> leave.accept(null), "Home")
                .on("Open the day", _ -> open.accept(stopped().day()), "Enter", " ");
        body.getElement()
                .addEventListener(
                        "keydown",
                        it -> keys.press(it.getEventData().path(PageKeys.NAME).asString(), stop))
                .setFilter(
                        ON_A_DAY + " && !event.altKey && !event.ctrlKey && !event.metaKey && " + keys.filter(_ -> true))
                .preventDefault()
                .addEventData(PageKeys.NAME);
        // Not the focus that came from here: that day is the stop already.
        body.getElement()
                .addEventListener(
                        "focusin",
                        it -> stop(LocalDate.parse(it.getEventData().path(DATE).asString())))
                .setFilter(ON_A_DAY + " && event.target.tabIndex < 0")
                .addEventData(DATE);
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

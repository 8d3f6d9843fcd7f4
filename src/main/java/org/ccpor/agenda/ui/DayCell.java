package org.ccpor.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.agenda.EventKind;
import org.ccpor.agenda.MonthDays;
import org.ccpor.base.DateFormatter;

/** A day in the month: its number, why it is closed, the first few entries and how many more there are. */
class DayCell extends NativeTableCell {
    private static final long serialVersionUID = 1L;
    private static final int FITS = 3;

    private transient MonthDays.Day shown;

    DayCell(MonthDays.Day day) {
        shown = day;
        addClassName("cal-day");
        getElement().setAttribute("data-date", day.date().toString()).setAttribute("role", "gridcell");
        show(day);
    }

    MonthDays.Day day() {
        return shown;
    }

    void update(MonthDays.Day day) {
        if (!day.equals(shown)) {
            show(day);
        }
    }

    private void show(MonthDays.Day day) {
        shown = day;
        setClassName("other", !day.inMonth());
        setClassName("today", day.today());
        setClassName("closed", !day.closed().isEmpty());
        if (day.today()) {
            getElement().setAttribute("aria-current", "date");
        } else {
            getElement().removeAttribute("aria-current");
        }
        getElement().setAttribute("aria-label", label(day));
        removeAll();
        var number = new Span(String.valueOf(day.date().getDayOfMonth()));
        number.addClassName("cal-nr");
        var why = new Span(day.weekend() ? "" : day.closed());
        why.addClassName("cal-why");
        var head = new Div(number, why);
        head.addClassName("cal-top");
        add(head);
        var most = day.events().size() > FITS ? FITS - 1 : FITS;
        var list = new UnorderedList();
        list.addClassName("cal-events");
        day.events().stream().limit(most).forEach(it -> list.add(EventLink.brief(it)));
        if (!day.events().isEmpty()) {
            add(list, signs(day));
        }
        if (day.events().size() > most) {
            var more = new Span("+%d more".formatted(day.events().size() - most));
            more.addClassName("cal-more");
            add(more);
        }
    }

    /** What there is, where no words fit. */
    private static Span signs(MonthDays.Day day) {
        var signs = new Span(Stream.of(EventKind.values())
                .map(kind -> signs(day, kind))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" ")));
        signs.addClassName("cal-signs");
        return signs;
    }

    private static String signs(MonthDays.Day day, EventKind kind) {
        var count = day.events().stream().filter(it -> it.kind() == kind).count();
        return count == 0 ? "" : count == 1 ? kind.sign() : kind.sign() + count;
    }

    private static String label(MonthDays.Day day) {
        var count = day.events().size();
        return DateFormatter.inWords(day.date())
                + (day.today() ? ", today" : "")
                + (day.closed().isEmpty() || day.weekend() ? "" : ", closed: " + day.closed())
                + (count == 0 ? ", nothing" : count == 1 ? ", 1 entry: " : ", " + count + " entries: ")
                + day.events().stream().map(EventLink::full).collect(Collectors.joining("; "));
    }
}

package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.agenda.MonthDays;
import org.ccpor.base.DateFormatter;

/** The days of a month that have entries or are holidays, one below the other; of the present month from today on. */
class AgendaList extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Button earlier = new Button("Show earlier days", _ -> showEarlier());
    private final Div list = new Div();
    private transient Map<LocalDate, MonthDays.Day> shown = Map.of();
    private transient List<MonthDays.Day> days = List.of();
    private transient LocalDate today = LocalDate.EPOCH;
    private boolean all;

    AgendaList() {
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        list.addClassName("cal-days");
        getContent().addClassName("cal-agenda");
        getContent().add(earlier, list);
    }

    void show(List<MonthDays.Day> month, LocalDate now, boolean otherMonth) {
        days = month.stream()
                .filter(MonthDays.Day::inMonth)
                .filter(AgendaList::tells)
                .toList();
        today = now;
        all = all && !otherMonth;
        refresh();
    }

    private void showEarlier() {
        all = true;
        refresh();
    }

    private void refresh() {
        var present = days.stream().anyMatch(it -> !it.date().isBefore(today));
        var past = days.stream().filter(it -> it.date().isBefore(today)).count();
        earlier.setVisible(present && past > 0 && !all);
        var now = new LinkedHashMap<LocalDate, MonthDays.Day>();
        days.stream()
                .filter(it -> all || !present || !it.date().isBefore(today))
                .forEach(it -> now.put(it.date(), it));
        if (!now.equals(shown)) {
            shown = now;
            list.removeAll();
            now.values().forEach(it -> list.add(section(it)));
        }
    }

    private static boolean tells(MonthDays.Day day) {
        return !day.events().isEmpty() || day.today() || (!day.closed().isEmpty() && !day.weekend());
    }

    private static Section section(MonthDays.Day day) {
        var title = new H3(DateFormatter.weekday(day.date()));
        if (day.today()) {
            var mark = new Span("Today");
            mark.addClassName("cal-now");
            title.add(mark);
        }
        var section = new Section(title);
        section.addClassName("cal-section");
        section.setClassName("today", day.today());
        if (!day.closed().isEmpty() && !day.weekend()) {
            var closed = new Span("✕ Courts are closed: " + day.closed());
            closed.addClassName("cal-shut");
            section.add(closed);
        }
        if (!day.events().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("cal-lines");
            day.events().forEach(it -> list.add(EventLink.whole(it)));
            section.add(list);
        } else if (day.closed().isEmpty() || day.weekend()) {
            section.add(new Span("Nothing today."));
        }
        return section;
    }
}

package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ccpor.agenda.EventKind;
import org.ccpor.court.CourtProfile;

/** Narrows the calendar by kind, court and whose it is. Several kinds may be on; none means all. */
class CalendarFilters extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient Map<EventKind, NativeButton> kinds = new EnumMap<>(EventKind.class);
    private final NativeButton mine = new NativeButton("Mine");
    private final ComboBox<CourtProfile> court = new ComboBox<>();
    private transient CalendarQuery query;
    private boolean setting;

    CalendarFilters(
            List<CourtProfile> courts, boolean offerMine, CalendarQuery first, Consumer<CalendarQuery> changed) {
        query = first;
        var chips = new Div();
        chips.addClassNames("chips", "cal-chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", "What is shown");
        for (var kind : EventKind.values()) {
            var button = new NativeButton("", _ -> changed.accept(toggled(kind)));
            button.add(EventLink.sign(kind), new Span(kind == EventKind.DUE ? "Due dates" : plural(kind)));
            button.addClassNames("chip", kind.slug());
            kinds.put(kind, button);
            chips.add(button);
        }
        mine.addClassName("chip");
        mine.addClickListener(_ -> changed.accept(query.showing(query.kinds(), query.court(), !query.mine())));
        mine.setVisible(offerMine);
        chips.add(mine);
        court.setItems(courts);
        court.setItemLabelGenerator(CourtProfile::name);
        court.setPlaceholder("All courts");
        court.setAriaLabel("Court");
        court.setClearButtonVisible(true);
        court.setVisible(courts.size() > 1);
        court.addValueChangeListener(it -> {
            if (!setting) {
                var chosen = it.getValue();
                changed.accept(query.showing(query.kinds(), chosen == null ? null : chosen.slug(), query.mine()));
            }
        });
        getContent().addClassName("cal-filters");
        getContent().add(chips, court);
    }

    void show(CalendarQuery now) {
        query = now;
        kinds.forEach((kind, button) -> press(button, now.kinds().contains(kind)));
        press(mine, now.mine());
        setting = true;
        court.setValue(court.getListDataView()
                .getItems()
                .filter(it -> it.slug().equals(now.court()))
                .findFirst()
                .orElse(null));
        setting = false;
    }

    private CalendarQuery toggled(EventKind kind) {
        var next = EnumSet.noneOf(EventKind.class);
        next.addAll(query.kinds());
        if (!next.remove(kind)) {
            next.add(kind);
        }
        return query.showing(next, query.court(), query.mine());
    }

    private static void press(NativeButton button, boolean on) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
    }

    private static String plural(EventKind kind) {
        return kind == EventKind.CLOSURE ? "Closures" : kind.label() + "s";
    }
}

package org.ccpor.timeline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ccpor.base.ui.Fields;
import org.ccpor.deployment.Health;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** Zoom, groups and filters of a timeline. */
class TimelineTools extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MILLIS = 200;

    private final transient Consumer<TimelineQuery> apply;
    private final Map<Zoom, NativeButton> zooms = new EnumMap<>(Zoom.class);
    private final NativeButton today;
    private final NativeButton table = new NativeButton("Table");
    private final TextField search = new TextField();
    private final Select<Shown> shown;
    private final Select<Grouping> group;
    private final Select<Phase> phase;
    private final Select<Health> health;
    private TimelineQuery query = TimelineQuery.DEFAULT;

    TimelineTools(Consumer<TimelineQuery> apply, Runnable toToday) {
        this.apply = apply;
        var zoom = new Div();
        zoom.addClassName("tl-zoom");
        zoom.getElement().setAttribute("role", "group").setAttribute("aria-label", "Zoom");
        for (var it : Zoom.values()) {
            var button = new NativeButton(it.label(), _ -> apply.accept(query.with(it)));
            zooms.put(it, button);
            zoom.add(button);
        }
        today = new NativeButton("Today", _ -> toToday.run());
        today.addClassName("btn");
        table.addClassName("btn");
        table.addClickListener(_ -> apply.accept(query.asTable(!query.table())));
        search.setPlaceholder("Search courts");
        search.setAriaLabel("Search courts");
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addValueChangeListener(it -> changed(it.isFromClient()));
        shown = choice("Courts", List.of(Shown.values()), Shown::label, Shown.DEPLOYMENT, null);
        group = choice("Groups", List.of(Grouping.values()), Grouping::label, Grouping.NONE, null);
        phase = choice("Phase", Arrays.asList(Phase.values()), Phase::label, null, "Every phase");
        health = choice("Health", Arrays.asList(Health.values()), Health::label, null, "Every health");
        shown.addValueChangeListener(it -> ifClient(it.isFromClient(), () -> query.with(it.getValue())));
        group.addValueChangeListener(it -> ifClient(it.isFromClient(), () -> query.with(it.getValue())));
        phase.addValueChangeListener(it -> changed(it.isFromClient()));
        health.addValueChangeListener(it -> changed(it.isFromClient()));
        getContent().addClassName("tl-tools");
        getContent().add(zoom, today, search, shown, group, phase, health, table);
    }

    void show(TimelineQuery now) {
        query = now;
        zooms.forEach(
                (it, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(it == now.zoom())));
        zooms.values().forEach(it -> it.setEnabled(!now.table()));
        today.setEnabled(!now.table());
        table.getElement().setAttribute("aria-pressed", Boolean.toString(now.table()));
        if (!search.getValue().strip().equals(now.text().strip())) {
            search.setValue(now.text());
        }
        shown.setValue(now.shown());
        group.setValue(now.group());
        phase.setValue(now.phase());
        health.setValue(now.health());
    }

    private void changed(boolean byPerson) {
        ifClient(byPerson, () -> query.filter(search.getValue(), phase.getValue(), health.getValue()));
    }

    private void ifClient(boolean byPerson, java.util.function.Supplier<TimelineQuery> next) {
        if (byPerson) {
            apply.accept(next.get());
        }
    }

    private static <T> Select<T> choice(
            String label, List<T> items, Function<T, String> name, @Nullable T value, @Nullable String none) {
        var select = Fields.one(label, items, name, value, none);
        select.setLabel(null);
        select.setAriaLabel(label);
        select.addClassName("tl-choice");
        return select;
    }
}

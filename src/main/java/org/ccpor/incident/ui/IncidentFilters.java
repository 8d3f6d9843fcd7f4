package org.ccpor.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.base.ui.Fields;
import org.ccpor.court.CourtProfile;
import org.ccpor.incident.IncidentFilter;
import org.ccpor.incident.IncidentFilter.Order;
import org.ccpor.incident.IncidentFilter.Stage;
import org.ccpor.incident.Priority;
import org.ccpor.incident.Responsible;

/** Narrows the list of incidents. */
class IncidentFilters extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final ComboBox<CourtProfile> court = new ComboBox<>("Court");
    private final Select<Priority> priority =
            Fields.one("Priority", Arrays.asList(Priority.values()), Priority::label, null, "Any");
    private final Select<Stage> stage =
            Fields.one("State", Arrays.asList(Stage.values()), Stage::label, Stage.OPEN, null);
    private final Select<Responsible> responsible =
            Fields.one("Who works on it", Arrays.asList(Responsible.values()), Responsible::label, null, "Anybody");
    private final Select<Order> order =
            Fields.one("Order", Arrays.asList(Order.values()), Order::label, Order.URGENT, null);
    private final Checkbox overdue = new Checkbox("Overdue only");
    private boolean setting;

    IncidentFilters(List<CourtProfile> courts, Runnable changed) {
        court.setItems(courts);
        court.setItemLabelGenerator(CourtProfile::name);
        court.setClearButtonVisible(true);
        court.setPlaceholder("Any");
        court.setVisible(courts.size() > 1);
        Stream.<HasValue<?, ?>>of(court, priority, stage, responsible, order, overdue)
                .forEach(it -> it.addValueChangeListener(_ -> {
                    if (!setting) {
                        changed.run();
                    }
                }));
        getContent().addClassName("incident-filters");
        getContent().add(court, stage, priority, responsible, order, overdue);
    }

    IncidentFilter value() {
        var chosen = court.getValue();
        return new IncidentFilter(
                chosen == null ? null : chosen.slug(),
                priority.getValue(),
                Objects.requireNonNullElse(stage.getValue(), Stage.OPEN),
                responsible.getValue(),
                overdue.getValue(),
                Objects.requireNonNullElse(order.getValue(), Order.URGENT));
    }

    void show(IncidentFilter now) {
        setting = true;
        court.setValue(court.getListDataView()
                .getItems()
                .filter(it -> it.slug().equals(now.court()))
                .findFirst()
                .orElse(null));
        priority.setValue(now.priority());
        stage.setValue(now.stage());
        responsible.setValue(now.responsible());
        overdue.setValue(now.overdue());
        order.setValue(now.order());
        setting = false;
    }
}

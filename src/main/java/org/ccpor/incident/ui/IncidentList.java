package org.ccpor.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ccpor.base.live.Minute;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.incident.IncidentLine;

/** Incidents one below the other; rows stay in place while others come and go, and their clocks tick. */
class IncidentList extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient IncidentModel model;
    private final boolean withCourt;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final Button more = new Button("Show more", _ -> more());
    private final transient Map<UUID, IncidentRow> rows = new HashMap<>();
    private transient List<IncidentLine> lines = List.of();
    private int most = PAGE;

    IncidentList(IncidentModel model, boolean withCourt, String label, String empty) {
        this.model = model;
        this.withCourt = withCourt;
        list.addClassName("incident-list");
        list.getElement().setAttribute("aria-label", label).setAttribute("role", "list");
        none.setText(empty);
        none.addClassName("incident-none");
        getContent().add(list, none, more);
        show(List.of());
        follow(new Minute(), () -> rows.values().forEach(IncidentRow::tick));
    }

    void show(List<IncidentLine> now) {
        lines = now;
        var seen = now.stream().limit(most).toList();
        var ids = seen.stream().map(IncidentLine::id).toList();
        rows.entrySet().removeIf(it -> {
            var gone = !ids.contains(it.getKey());
            if (gone) {
                list.remove(it.getValue());
            }
            return gone;
        });
        for (var i = 0; i < seen.size(); i++) {
            var line = seen.get(i);
            var row = rows.get(line.id());
            if (row == null) {
                row = new IncidentRow(model, line, withCourt);
                rows.put(line.id(), row);
            } else {
                row.show(line);
            }
            if (i >= list.getComponentCount() || list.getComponentAt(i) != row) {
                list.addComponentAtIndex(i, row);
            }
        }
        list.setVisible(!seen.isEmpty());
        none.setVisible(seen.isEmpty());
        more.setVisible(now.size() > seen.size());
    }

    private void more() {
        most += PAGE;
        show(lines);
    }
}

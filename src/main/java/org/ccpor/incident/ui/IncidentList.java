package org.ccpor.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ccpor.base.live.Minute;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.RowList;
import org.ccpor.incident.IncidentLine;

/** Incidents one below the other; rows stay in place while others come and go, and their clocks tick. */
class IncidentList extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final RowList<IncidentLine, IncidentRow> list;
    private final Paragraph none = new Paragraph();
    private final Button more = new Button("Show more", _ -> more());
    private transient List<IncidentLine> lines = List.of();
    private int most = PAGE;

    IncidentList(IncidentModel model, boolean withCourt, String label, String empty) {
        list = new RowList<>(
                new UnorderedList(),
                "incident-list",
                IncidentLine::id,
                it -> new IncidentRow(model, it, withCourt),
                IncidentRow::show);
        list.getElement().setAttribute("aria-label", label);
        none.setText(empty);
        none.addClassName("incident-none");
        getContent().add(list, none, more);
        show(List.of());
        follow(new Minute(), () -> list.rows().forEach(IncidentRow::tick));
    }

    void show(List<IncidentLine> now) {
        lines = now;
        var seen = now.stream().limit(most).toList();
        list.show(seen);
        none.setVisible(seen.isEmpty());
        more.setVisible(now.size() > seen.size());
    }

    private void more() {
        most += PAGE;
        show(lines);
    }
}

package org.ccpor.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.ccpor.incident.IncidentLine;

/** One incident in a list. */
class IncidentRow extends Composite<ListItem> {
    private static final long serialVersionUID = 1L;

    private final Anchor number = new Anchor();
    private final Span title = new Span();
    private final Div chips = new Div();
    private final Span about = new Span();
    private final Span target = new Span();
    private final transient IncidentModel model;
    private final boolean withCourt;
    private transient IncidentLine shown;

    IncidentRow(IncidentModel model, IncidentLine line, boolean withCourt) {
        this.model = model;
        this.withCourt = withCourt;
        this.shown = line;
        number.getElement().setAttribute("router-link", true);
        number.addClassName("incident-number");
        title.addClassName("incident-title");
        chips.addClassName("incident-chips");
        about.addClassName("incident-about");
        var words = new Div(title, about);
        words.addClassName("incident-words");
        var place = new Div(number, chips);
        place.addClassName("incident-place");
        getContent().addClassName("incident-row");
        getContent().add(place, words, target);
    }

    void show(IncidentLine line) {
        shown = line;
        number.setHref("incidents/" + line.number());
        number.setText(line.number());
        title.setText(line.title());
        chips.removeAll();
        chips.add(IncidentChip.priority(line), IncidentChip.state(line));
        about.setText((withCourt ? line.courtName() + " · " : "")
                + line.environment().label() + " · " + line.area().label() + " · "
                + line.responsible().label() + " · reported "
                + model.moment(line.times().reported()));
        tick();
    }

    /** The clock went on. */
    void tick() {
        var reading = model.targets().read(shown);
        var words = (reading.late() ? "◷ " : "") + reading.words();
        if (!words.equals(target.getText())) {
            target.setText(words);
            target.setClassName("incident-target" + (reading.late() ? " late" : ""));
        }
    }
}

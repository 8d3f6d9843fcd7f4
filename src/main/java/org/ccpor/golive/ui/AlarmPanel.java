package org.ccpor.golive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.ccpor.golive.LineStanding;
import org.ccpor.golive.Readiness;

/** What stopped holding after "go" was decided. */
class AlarmPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    AlarmPanel() {
        getContent().addClassName("golive-alarm");
        getContent().getElement().setAttribute("role", "alert");
        getContent()
                .add(
                        new Paragraph("⚠ “Go” was decided, but these lines do not hold any more. "
                                + "Fix them, waive them, or decide again."),
                        list);
        setVisible(false);
    }

    void show(Readiness now) {
        var alarms = now.alarms();
        setVisible(!alarms.isEmpty());
        list.removeAll();
        alarms.forEach(it -> list.add(new ListItem(words(it))));
    }

    private static String words(LineStanding line) {
        var why = line.words().isEmpty() ? line.state().label() : line.words();
        return "%d %s: %s".formatted(line.line().number(), line.label(), why);
    }
}

package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ccpor.standup.StandUpNote;

/** Everybody's notes, only to be read. */
class WallNotes extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final Div rows = new Div();
    private transient List<StandUpNote> shown = List.of();

    WallNotes() {
        rows.addClassName("su-notes");
        getContent().addClassName("su-part");
        getContent().add(new H3("Notes"), rows);
        setVisible(false);
    }

    void show(List<StandUpNote> notes) {
        var written = notes.stream().filter(it -> !it.text().isBlank()).toList();
        setVisible(!written.isEmpty());
        if (!written.equals(shown)) {
            shown = written;
            rows.removeAll();
            written.forEach(it -> rows.add(row(it)));
        }
    }

    static Div row(StandUpNote note) {
        var text = new Span(note.text());
        text.addClassName("su-text");
        var row = new Div(Faces.of(note.name()), text);
        if (note.decision()) {
            var mark = new Span("Decision");
            mark.addClassNames("t", "ok");
            row.add(mark);
        }
        row.addClassName("su-note");
        return row;
    }
}

package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Notices;
import org.ccpor.standup.StandUpNote;
import org.ccpor.standup.StandUpNoteService;
import org.jspecify.annotations.Nullable;

/** Notes on one court: this person's own to write in, and everybody else's as they are typed. */
class NotesPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient StandUpNoteService notes;
    private final long standUp;
    private final String court;
    private final String me;
    private final @Nullable OwnNote own;
    private final Checkbox decision = new Checkbox("This is a decision");
    private final Div others = new Div();
    private transient List<StandUpNote> shown = List.of();

    /** @param writes whether this person may write here */
    NotesPanel(StandUpNoteService notes, long standUp, String court, String me, boolean writes) {
        this.notes = notes;
        this.standUp = standUp;
        this.court = court;
        this.me = me;
        var hint = new Span(writes ? "everyone sees them as you type" : "");
        hint.addClassName("court-hint");
        var head = new Div(new H3("Notes"), hint);
        head.addClassName("su-h");
        others.addClassName("su-notes");
        others.getElement().setAttribute("role", "list").setAttribute("aria-label", "Notes of others");
        getContent().addClassName("su-part");
        getContent().add(head);
        own = writes ? new OwnNote(notes, standUp, court) : null;
        if (own != null) {
            decision.addValueChangeListener(it -> {
                if (it.isFromClient()) {
                    decide(it.getValue());
                }
            });
            getContent().add(own, decision);
        }
        getContent().add(others);
    }

    String court() {
        return court;
    }

    /** Whether this person is in the middle of a sentence that must not be taken away. */
    boolean busy() {
        return own != null && own.busy();
    }

    void focus() {
        if (own != null) {
            own.focus();
        }
    }

    void refresh() {
        show(notes.of(standUp, court));
    }

    void show(List<StandUpNote> all) {
        var theirs = all.stream()
                .filter(it ->
                        !it.text().isBlank() && (own == null || !it.person().equals(me)))
                .toList();
        if (!theirs.equals(shown) || others.getComponentCount() == 0) {
            shown = theirs;
            others.removeAll();
            theirs.forEach(it -> others.add(row(it)));
            if (theirs.isEmpty() && own == null) {
                others.add(new Paragraph("No notes yet."));
            }
            others.setVisible(others.getComponentCount() > 0);
        }
        var mine = all.stream().filter(it -> it.person().equals(me)).findFirst();
        decision.setValue(mine.map(StandUpNote::decision).orElse(false));
        if (own != null) {
            own.show(mine.map(StandUpNote::text).orElse(""));
        }
    }

    private static Div row(StandUpNote note) {
        var row = WallNotes.row(note);
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private void decide(boolean on) {
        try {
            Objects.requireNonNull(own).save();
            notes.decide(standUp, court, on);
        } catch (RefusedException refused) {
            Notices.refused(refused.sentence());
            decision.setValue(!on);
        }
    }
}

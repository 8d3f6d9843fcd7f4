package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import org.ccpor.base.ui.KindMark;
import org.ccpor.turn.DueLine;
import org.ccpor.turn.Turn;

/** One turn: its kind, who does what, the same in the words of the process, when it is due. */
class StepLine extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    StepLine(Turn turn, Clock clock) {
        var about = new Span(turn.note().isEmpty() ? turn.about() : turn.note());
        about.addClassName("court-small");
        var words = new Div(new Span(turn.line()), about);
        words.addClassName("su-words");
        var line = DueLine.of(turn, LocalDate.now(clock));
        var due = new Span(line.text());
        due.addClassNames("t", line.tone().isEmpty() ? "idle" : line.tone());
        due.setVisible(!line.words().isEmpty());
        getContent().addClassName("su-step");
        getContent().getElement().setAttribute("role", "listitem").setAttribute("data-item", turn.id());
        getContent().add(new KindMark().show(turn.kind()), words, due);
    }
}

package org.ccpor.receipt.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.turn.DueLine;
import org.ccpor.turn.Turn;

/** What waits on the court besides; each leads to where it is done. */
class NextTurns extends Composite<Section> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 3;

    /** @param lea for a contact of the LEA, whose turns these are */
    NextTurns(List<Turn> next, boolean lea, LocalDate today) {
        var one = next.size() == 1;
        var title = new H2("%d more %s on %s"
                .formatted(next.size(), one ? "thing waits" : "things wait", lea ? "you" : "your court"));
        title.setId("receipt-turns");
        var list = new UnorderedList();
        list.addClassName("receipt-turns");
        next.stream().limit(MOST).map(it -> row(it, today)).forEach(list::add);
        getContent().addClassName("receipt-part");
        getContent().getElement().setAttribute("aria-labelledby", "receipt-turns");
        getContent().add(title, list);
        setVisible(!next.isEmpty());
    }

    private static ListItem row(Turn turn, LocalDate today) {
        var title = new Div(turn.title());
        title.addClassName("receipt-strong");
        var small = Stream.of(turn.note(), DueLine.of(turn, today).words())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
        var words = new Div(title, new Div(small.isEmpty() ? turn.about() : small));
        var go = new Anchor(turn.link(), words);
        go.getElement().setAttribute("router-link", true);
        return new ListItem(go);
    }
}

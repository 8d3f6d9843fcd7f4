package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ccpor.agenda.AgendaEvent;
import org.ccpor.agenda.EventKind;

/** Shows an entry: in a cell of the month as one line, in a list with all that is known. */
final class EventLink {
    private static final int FEW = 6;

    private EventLink() {}

    /** One line for a cell; no stop of the tab key, because the cell opens the day. */
    static ListItem brief(AgendaEvent it) {
        var words = title(it);
        words.getElement().setAttribute("tabindex", "-1").setAttribute("title", full(it));
        words.addClassName("cal-brief");
        words.getElement().insertChild(0, sign(it.kind()).getElement());
        if (it.start() != null) {
            words.getElement().insertChild(1, new Span(it.start().toString()).getElement());
        }
        var item = new ListItem(words);
        item.addClassNames("cal-event", it.kind().slug());
        item.setClassName("canceled", it.canceled());
        return item;
    }

    /** With time, place and details. */
    static ListItem whole(AgendaEvent it) {
        var kind = new Span(
                sign(it.kind()), new Span(it.canceled() ? "Canceled" : it.kind().label()));
        kind.addClassName("cal-kind");
        var words = title(it);
        words.addClassName("cal-title");
        var where = new Span(it.place());
        where.addClassName("cal-where");
        where.setVisible(!it.place().isEmpty());
        var about = new Div(words, where);
        about.addClassName("cal-about");
        if (!it.details().isEmpty()) {
            about.add(details(it));
        }
        var time = new Span(it.time().isEmpty() ? "All day" : it.time());
        time.addClassName("cal-time");
        var item = new ListItem(kind, time, about);
        item.addClassNames("cal-line", it.kind().slug());
        item.setClassName("canceled", it.canceled());
        return item;
    }

    private static UnorderedList details(AgendaEvent it) {
        var list = new UnorderedList();
        list.addClassName("cal-details");
        it.details().stream().limit(FEW).forEach(line -> list.add(new ListItem(line)));
        if (it.details().size() > FEW) {
            list.add(new ListItem("and %d more".formatted(it.details().size() - FEW)));
        }
        return list;
    }

    /** The sign is for the eye; the word stands beside it or in the label of the cell. */
    static Span sign(EventKind kind) {
        var sign = new Span(kind.sign());
        sign.addClassName("cal-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    /** In a sentence, such as "Meeting, 09:00 to 10:00: Kickoff, Kern". */
    static String full(AgendaEvent it) {
        return (it.canceled()
                        ? "Canceled " + it.kind().label().toLowerCase(java.util.Locale.ROOT)
                        : it.kind().label())
                + (it.time().isEmpty() ? "" : ", " + it.time()) + ": " + it.title();
    }

    private static Component title(AgendaEvent it) {
        if (it.path().isEmpty()) {
            return new Span(new Span(it.title()));
        }
        var link = new Anchor(it.path(), new Span(it.title()));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}

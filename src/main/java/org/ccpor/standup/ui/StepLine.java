package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.ItemLine;
import org.ccpor.process.Party;

/** One next step: its kind, its words, who does it, when it is due. */
class StepLine extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int SOON_DAYS = 7;

    StepLine(ItemLine item, Clock clock) {
        var today = LocalDate.now(clock);
        var kind = new Span(String.valueOf(item.kind().letter()));
        kind.addClassNames("k", "k-" + item.kind().name().toLowerCase(Locale.ROOT));
        kind.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", item.kind().label());
        var sides = new Span(item.state().label() + " · "
                + item.responsible().stream().map(Party::label).collect(Collectors.joining(" + ")));
        sides.addClassName("court-small");
        var words = new Div(new Span(item.wording()), sides);
        words.addClassName("su-words");
        var who = new Span(item.assignee() == null ? "" : item.assignee());
        who.addClassName("court-who");
        getContent().addClassName("su-step");
        getContent().getElement().setAttribute("role", "listitem").setAttribute("data-item", item.id());
        getContent().add(kind, words, who);
        if (item.due() != null) {
            var due = new Span(
                    item.lateDays() > 0 ? item.lateDays() + " d late" : DateFormatter.brief(item.due(), today));
            due.addClassNames("t", tone(item, today));
            due.getElement().setAttribute("title", "Due " + DateFormatter.weekday(item.due()));
            getContent().add(due);
        }
    }

    private static String tone(ItemLine item, LocalDate today) {
        if (item.lateDays() > 0) {
            return "bad";
        }
        return item.due() != null && !item.due().isAfter(today.plusDays(SOON_DAYS)) ? "warn" : "idle";
    }
}

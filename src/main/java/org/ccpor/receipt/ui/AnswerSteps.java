package org.ccpor.receipt.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.base.DateFormatter;
import org.ccpor.form.FormState;
import org.ccpor.receipt.Receipt;
import org.ccpor.turn.Turn;

/** What happens next: it is read, accepted or returned, and then the step is closed. */
class AnswerSteps extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    AnswerSteps(Receipt receipt, List<Turn> next, LocalDate today) {
        var title = new H2("What happens next");
        title.setId("receipt-next");
        var list = new OrderedList();
        list.addClassName("receipt-steps");
        var accepted = receipt.state() == FormState.ACCEPTED;
        var name = receipt.readerName();
        if (!accepted) {
            list.add(step("now", name + " reads it", "Nobody can change the answers meanwhile."));
            list.add(step(
                    "later",
                    name + " accepts it, or sends it back",
                    "Either way you are told at once. If it comes back, only the fields with remarks need work."));
        }
        list.add(step(accepted ? "now" : "later", "Accepted: the step is closed", after(next, today)));
        getContent().addClassName("receipt-part");
        getContent().getElement().setAttribute("aria-labelledby", "receipt-next");
        getContent().add(title, list);
    }

    private static String after(List<Turn> turns, LocalDate today) {
        if (turns.isEmpty()) {
            return "Nothing else waits on your court now.";
        }
        var next = turns.getFirst();
        return next.due() == null
                ? "The next one for you: %s.".formatted(next.title())
                : "The next one for you, “%s”, is due %s."
                        .formatted(next.title(), DateFormatter.brief(next.due(), today));
    }

    private static ListItem step(String mark, String what, String how) {
        var title = new Div(what);
        title.addClassName("receipt-strong");
        var step = new ListItem(title, new Div(how));
        step.addClassName(mark);
        return step;
    }
}

package org.ccpor.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.jspecify.annotations.Nullable;

/** One side: what it decided, who gave that and how, and the button to decide. */
class ApprovalLine extends Composite<ListItem> {
    private static final long serialVersionUID = 1L;

    private final Subject subject;
    private final DecisionText text;
    private final Button button;
    private final Button back;

    ApprovalLine(ApprovalModel model, Subject subject, Side side, boolean named, Runnable ask, Runnable takeBack) {
        this.subject = subject;
        text = new DecisionText(model);
        var verb = side.isSpokenForBy(model.viewers().get()) ? subject.verb() : "Record from paper…";
        button = new Button(verb, _ -> ask.run());
        if (named) {
            button.setAriaLabel(verb + ": " + side.subject());
        }
        back = new Button("Take back…", _ -> takeBack.run());
        back.setAriaLabel("Take back…: " + side.subject());
        var name = new Span(side.label());
        name.setVisible(named);
        name.addClassName("approval-side");
        getContent().addClassName("approval");
        getContent().add(name, text, button, back);
    }

    void show(@Nullable Decision now, @Nullable LocalDate goLive, boolean open, boolean takesBack) {
        button.setVisible(open);
        back.setVisible(takesBack);
        text.show(now, goLive, subject.open());
    }
}

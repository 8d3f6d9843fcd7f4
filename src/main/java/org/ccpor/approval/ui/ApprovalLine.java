package org.ccpor.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.base.Days;
import org.jspecify.annotations.Nullable;

/** One side: what it decided, who gave that and how, and the button to decide. */
class ApprovalLine extends Composite<ListItem> {
    private static final long serialVersionUID = 1L;

    private final transient ApprovalDesk desk;
    private final Subject subject;
    private final Span chip = new Span();
    private final Span words = new Span();
    private final Paragraph quote = new Paragraph();
    private final Button button;
    private final Button back;

    ApprovalLine(ApprovalDesk desk, Subject subject, Side side, boolean named, Runnable ask, Runnable takeBack) {
        this.desk = desk;
        this.subject = subject;
        var verb = side.isSpokenForBy(desk.viewers().get()) ? subject.verb() : "Record from paper…";
        button = new Button(verb, _ -> ask.run());
        if (named) {
            button.setAriaLabel(verb + ": " + side.subject());
        }
        back = new Button("Take back…", _ -> takeBack.run());
        back.setAriaLabel("Take back…: " + side.subject());
        words.addClassName("approval-words");
        quote.addClassName("approval-quote");
        var name = new Span(side.label());
        name.setVisible(named);
        name.addClassName("approval-side");
        getContent().addClassName("approval");
        getContent().add(name, new Div(chip, words, quote), button, back);
    }

    void show(@Nullable Decision now, @Nullable LocalDate goLive, boolean open, boolean takesBack) {
        button.setVisible(open);
        back.setVisible(takesBack);
        quote.setVisible(now != null && !now.words().isEmpty());
        words.setVisible(now != null);
        if (now == null) {
            chip.setText("○ " + subject.open());
            chip.setClassName("form-chip plain");
            return;
        }
        var about = now.isFor(goLive) ? "" : " for " + Days.full(now.goLive());
        chip.setText((now.stands() ? about.isEmpty() ? "✓ " : "! " : "✕ ")
                + now.verdict().done()
                + about);
        chip.setClassName("form-chip " + (now.stands() ? about.isEmpty() ? "good" : "attention" : "bad"));
        words.setText("%s · %s · %s by %s, %s"
                .formatted(
                        now.role(),
                        Days.full(now.on()),
                        now.paper() ? "on paper, recorded" : "given",
                        now.name(),
                        Days.moment(now.at(), desk.clock())));
        quote.setText(now.words());
    }
}

package org.ccpor.receipt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.ccpor.base.ui.Avatars;
import org.ccpor.receipt.Receipt;
import org.ccpor.receipt.ReceiptFormatter;

/** What was sent, who reads it, by when; once it is answered, who answered it. */
class ReceiptFacts extends Composite<DescriptionList> {
    private static final long serialVersionUID = 1L;

    ReceiptFacts(Receipt receipt, ReceiptFormatter words) {
        var sent = Objects.requireNonNull(receipt.sent());
        getContent().addClassNames("receipt-box", "receipt-facts");
        fact("What was sent", ReceiptView.strong(receipt.title()), new Div(words.sent(sent)), links(receipt));
        if (!receipt.waits()) {
            fact("When", new Span(words.when(sent.at())));
            var decided = sent.decided();
            if (decided != null && !receipt.state().open()) {
                fact("Answered by", new Span(decided.name() + ", CCPOR team"));
            } else if (decided != null) {
                fact("Returned by", new Span(decided.name() + ", CCPOR team"));
            }
            return;
        }
        var reader = receipt.reader();
        if (reader == null) {
            fact("Who reads it", new Span(words.reader(null)));
        } else {
            var face = new Avatars.Person(reader.displayName(), reader.initials(), reader.color()).circle("reads it");
            face.getElement().setAttribute("aria-hidden", "true");
            var who = new Div(face, new Span(words.reader(reader)));
            who.addClassName("receipt-reader");
            fact("Who reads it", who);
        }
        var answering = Objects.requireNonNull(receipt.answering());
        fact(
                "Answer by",
                ReceiptView.strong(words.day(answering)),
                new Text(", " + words.usual(answering, receipt.usual())));
    }

    private void fact(String name, Component... value) {
        getContent().add(new Div(new DescriptionList.Term(name), new DescriptionList.Description(value)));
    }

    private static Div links(Receipt receipt) {
        var path = receipt.key().path() + "/print/"
                + Objects.requireNonNull(receipt.sent()).round();
        return new Div(
                new Anchor(path, "See what you sent", AnchorTarget.BLANK),
                new Span(" · "),
                new Anchor(path + "?now", "Print", AnchorTarget.BLANK));
    }
}

package org.ccpor.receipt.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.receipt.Receipt;
import org.ccpor.receipt.ReceiptFormatter;

/** For who sent it too soon: takes it back, or asks for it once somebody of the team has opened it. */
class TakeBackPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    /** @param changed runs when the page should look again */
    TakeBackPanel(Receipt receipt, ReceiptFormatter words, ReceiptCommand commands, Runnable changed) {
        var take = new CommandButton<>(commands.takeBack(), changed);
        var ask = new CommandButton<>(commands.askBack(), changed);
        take.show(receipt);
        ask.show(receipt);
        getContent().addClassNames("receipt-box");
        getContent().add(new Paragraph(ReceiptView.strong("Sent too soon?"), new Span(" " + say(receipt, words))));
        getContent().add(take, ask);
    }

    private static String say(Receipt receipt, ReceiptFormatter words) {
        var opened = receipt.opened();
        var asked = receipt.askedBack();
        if (opened == null) {
            return "You can take it back until %s opens it."
                    .formatted(receipt.reader() == null ? "the CCPOR team" : receipt.readerName());
        }
        var told = "%s opened it on %s.".formatted(opened.name(), words.when(opened.at()));
        return asked == null
                ? told
                : told + " %s asked for it back on %s.".formatted(asked.name(), words.when(asked.at()));
    }
}

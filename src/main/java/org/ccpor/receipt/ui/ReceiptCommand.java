package org.ccpor.receipt.ui;

import com.vaadin.flow.component.UI;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.Notices;
import org.ccpor.form.FormRoundService;
import org.ccpor.receipt.Receipt;

/** What the court can still do about a form that it handed in. */
class ReceiptCommand {
    private final FormRoundService rounds;

    ReceiptCommand(FormRoundService rounds) {
        this.rounds = rounds;
    }

    /** Leads to the form, which can be answered again. */
    Command<Receipt> takeBack() {
        return Command.<Receipt>running("Take it back", (it, _) -> {
                    var key = it.key();
                    rounds.takeBack(key, it.version());
                    Notices.info("%s is yours again; hand it in when it is ready.".formatted(key.code()));
                    UI.getCurrentOrThrow().navigate(key.path());
                })
                .when(it -> it.takesBack() && it.unopened());
    }

    /** Tells whoever has it open. */
    Command<Receipt> askBack() {
        return Command.<Receipt>of("Ask for it back", it -> rounds.askBack(it.key(), it.version()))
                .when(it -> it.takesBack() && it.waits() && it.opened() != null && it.askedBack() == null);
    }
}

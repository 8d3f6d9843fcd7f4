package org.ccpor.receipt.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ccpor.base.live.Topic;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormRoundService;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Role;
import org.ccpor.receipt.Receipt;
import org.ccpor.receipt.ReceiptService;
import org.ccpor.turn.Turn;

/** What the page of a receipt needs of the application. */
@SpringComponent
record ReceiptModel(ReceiptService receipts, FormRoundService rounds, CurrentViewer viewer, Clock clock) {

    /** A receipt, and what waits on the court besides. */
    record Page(Receipt receipt, List<Turn> next) {}

    Page read(FormKey key) {
        return new Page(receipts.of(key), receipts.next(key.court()));
    }

    /** Told when the form moves on, and what waits on the court with it. */
    Set<Topic> topics(FormKey key) {
        return Set.of(new FormChanged.OfState(key), BoardRefreshed.EVERY);
    }

    boolean isContact(String court) {
        return viewer.get().serves(court);
    }

    boolean isLea() {
        return viewer.get().role() == Role.LEA_CONTACT;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

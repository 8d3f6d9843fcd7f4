package org.ccpor.receipt;

import java.time.Clock;
import org.ccpor.base.Change;
import org.ccpor.form.FormChangeKind;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.notification.Audience;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeRequested;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives whoever handed a form in a receipt, and tells who has it open that the court asks for it back. */
@Component
class ReceiptListener {
    private final ReceiptService receipts;
    private final FormService forms;
    private final ApplicationEventPublisher events;
    private final ReceiptFormatter words;

    ReceiptListener(ReceiptService receipts, FormService forms, ApplicationEventPublisher events, Clock clock) {
        this.receipts = receipts;
        this.forms = forms;
        this.events = events;
        this.words = new ReceiptFormatter(clock);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(FormChanged.Moved moved) {
        var key = moved.key();
        var change = moved.change();
        switch (change.what()) {
            case FormChangeKind.SUBMITTED -> receipt(receipts.of(key), change);
            case FormChangeKind.ASKED_BACK -> askedBack(key, change);
            default -> {}
        }
    }

    private void receipt(Receipt receipt, Change change) {
        var key = receipt.key();
        events.publishEvent(new NoticeRequested(
                NoticeKind.FORM_RECEIPT,
                new Audience.One(change.actor()),
                key.court(),
                "%s: %s is handed in".formatted(receipt.court(), change.subject()),
                words.text(receipt),
                key.path() + "/sent",
                null,
                once(change)));
    }

    private void askedBack(FormKey key, Change change) {
        var opened = forms.page(key).opened();
        if (opened != null) {
            events.publishEvent(new NoticeRequested(
                    NoticeKind.FORM_WANTED_BACK,
                    new Audience.One(opened.by()),
                    key.court(),
                    "%s asks for %s back".formatted(receipts.of(key).court(), change.subject()),
                    "Return it for changes, and the court can go on with it.",
                    key.path(),
                    change.actor(),
                    once(change)));
        }
    }

    private static String once(Change change) {
        return "%s:%s:%s:%s".formatted(change.what().stored(), change.court(), change.subject(), change.at());
    }
}

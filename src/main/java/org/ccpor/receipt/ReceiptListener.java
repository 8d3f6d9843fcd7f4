package org.ccpor.receipt;

import java.time.Clock;
import java.util.Optional;
import org.ccpor.form.FormChangeKind;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormDefinitions;
import org.ccpor.form.FormService;
import org.ccpor.identity.Addressee;
import org.ccpor.identity.Addressees;
import org.ccpor.notification.Audience;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeListener;
import org.ccpor.turn.TurnService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives whoever handed a form in a receipt, and tells who has it open that the court asks for it back. */
@Component
class ReceiptListener {
    private final NoticeListener notices;
    private final FormDefinitions definitions;
    private final FormService forms;
    private final TurnService turns;
    private final Addressees people;
    private final ReceiptFormatter words;

    ReceiptListener(
            NoticeListener notices,
            FormDefinitions definitions,
            FormService forms,
            TurnService turns,
            Addressees people,
            Clock clock) {
        this.notices = notices;
        this.definitions = definitions;
        this.forms = forms;
        this.turns = turns;
        this.people = people;
        this.words = new ReceiptFormatter(clock);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(FormChanged.Moved moved) {
        var sent = moved.sent();
        if (sent != null) {
            receipt(moved, sent);
        } else if (moved.change().what() == FormChangeKind.ASKED_BACK) {
            askedBack(moved);
        }
    }

    private void receipt(FormChanged.Moved moved, FormService.HandedIn sent) {
        var key = moved.key();
        var change = moved.change();
        var reader = Optional.ofNullable(moved.reader())
                .flatMap(people::find)
                .map(Addressee::viewer)
                .orElse(null);
        var title = definitions.newest(key.code()).orElseThrow().title();
        notices.tell(
                change,
                NoticeKind.FORM_RECEIPT,
                new Audience.One(change.actor()),
                change.subject() + " is handed in",
                words.text(title, sent, reader, turns.answering(key.court(), sent.at())),
                key.path() + "/sent",
                null);
    }

    private void askedBack(FormChanged.Moved moved) {
        var change = moved.change();
        var opened = forms.page(moved.key()).opened();
        if (opened != null) {
            notices.tell(
                    change,
                    NoticeKind.FORM_WANTED_BACK,
                    new Audience.One(opened.by()),
                    "the court asks for %s back".formatted(change.subject()),
                    "Return it for changes, and the court can go on with it.",
                    moved.key().path(),
                    change.actor());
        }
    }
}

package org.ccpor.receipt;

import java.time.Clock;
import java.util.Optional;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.form.FormChangeKind;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormDefinitions;
import org.ccpor.form.FormService;
import org.ccpor.identity.Addressee;
import org.ccpor.identity.Addressees;
import org.ccpor.notification.Audience;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeRequested;
import org.ccpor.turn.TurnService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives whoever handed a form in a receipt, and tells who has it open that the court asks for it back. */
@Component
class ReceiptListener {
    private final CourtDirectory courts;
    private final FormDefinitions definitions;
    private final FormService forms;
    private final TurnService turns;
    private final Addressees people;
    private final ApplicationEventPublisher events;
    private final ReceiptFormatter words;

    ReceiptListener(
            CourtDirectory courts,
            FormDefinitions definitions,
            FormService forms,
            TurnService turns,
            Addressees people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.courts = courts;
        this.definitions = definitions;
        this.forms = forms;
        this.turns = turns;
        this.people = people;
        this.events = events;
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
        var reader = Optional.ofNullable(moved.reader())
                .flatMap(people::find)
                .map(Addressee::viewer)
                .orElse(null);
        tell(
                moved,
                NoticeKind.FORM_RECEIPT,
                moved.change().actor(),
                "%s: %s is handed in",
                words.text(
                        definitions.newest(key.code()).orElseThrow().texts().get("title"),
                        sent,
                        reader,
                        turns.answering(key.court(), sent.at())),
                key.path() + "/sent",
                null);
    }

    private void askedBack(FormChanged.Moved moved) {
        var opened = forms.page(moved.key()).opened();
        if (opened != null) {
            tell(
                    moved,
                    NoticeKind.FORM_WANTED_BACK,
                    opened.by(),
                    "%s asks for %s back",
                    "Return it for changes, and the court can go on with it.",
                    moved.key().path(),
                    moved.change().actor());
        }
    }

    private void tell(
            FormChanged.Moved moved,
            NoticeKind kind,
            String to,
            String title,
            String text,
            String path,
            @Nullable String by) {
        var change = moved.change();
        var court = change.court();
        events.publishEvent(new NoticeRequested(
                kind,
                new Audience.One(to),
                court,
                title.formatted(courts.find(court).map(CourtProfile::name).orElse(court), change.subject()),
                text,
                path,
                by,
                "%s:%s:%s:%s".formatted(change.what().stored(), court, change.subject(), change.at())));
    }
}

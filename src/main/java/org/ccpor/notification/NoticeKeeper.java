package org.ccpor.notification;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.ccpor.identity.Addressee;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people are to be told, in the transaction that did it: no deed without its notices, no notice without its deed. */
@Component
class NoticeKeeper {
    private final NoticeTable notices;
    private final SettingTable settings;
    private final Recipients recipients;
    private final MailProperties mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeKeeper(
            NoticeTable notices,
            SettingTable settings,
            Recipients recipients,
            MailProperties mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.recipients = recipients;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** @throws org.springframework.transaction.IllegalTransactionStateException without a transaction */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(NoticeAsked asked) {
        var unused = tell(asked);
    }

    /** The people who are told now; without those who were told before. */
    @Transactional(propagation = Propagation.MANDATORY)
    Set<String> tell(NoticeAsked asked) {
        var at = clock.instant();
        var told = new HashSet<String>();
        for (var person : recipients.of(asked)) {
            if (notices.first(person.userName(), asked.once(), at)) {
                notices.insert(person.userName(), asked, delivery(person, asked.kind()), at);
                told.add(person.userName());
            }
        }
        if (!told.isEmpty()) {
            events.publishEvent(new NoticesTold(Set.copyOf(told)));
        }
        return told;
    }

    /** Without a way to mail, everything stays in the inbox. */
    private Delivery delivery(Addressee person, NoticeKind kind) {
        if (!mail.on() || !person.reachable()) {
            return Delivery.INBOX;
        }
        var wanted = settings.of(person.userName(), kind);
        return wanted == Delivery.DIGEST && settings.hour(person.userName()) == null ? Delivery.INBOX : wanted;
    }
}

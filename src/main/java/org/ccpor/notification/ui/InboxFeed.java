package org.ccpor.notification.ui;

import com.vaadin.flow.signals.Signal;
import org.ccpor.base.ui.Topics;
import org.ccpor.notification.NoticesTold;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rises for each person whose inbox changed; carries no text. */
@Component
class InboxFeed {
    private final Topics<String> revisions = new Topics<>();

    Signal<Double> revision(String userName) {
        return revisions.revision(userName);
    }

    @TransactionalEventListener
    void on(NoticesTold told) {
        told.userNames().forEach(revisions::rise);
    }
}

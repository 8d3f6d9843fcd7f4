package org.ccpor.notification;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What is told to people by hand. */
public enum NotificationChangeKind implements ChangeKind {
    COURT_REMINDED("court.reminded", it -> it.about("Reminded the court")),
    MAIL_RETRIED("mail.retried", it -> it.all("Mail retried"));

    private final Wording wording;

    NotificationChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

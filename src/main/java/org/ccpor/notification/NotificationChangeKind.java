package org.ccpor.notification;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What is told to people by hand. */
public enum NotificationChangeKind implements ChangeKind {
    COURT_REMINDED("court.reminded", it -> it.about("Reminded the court")),
    MAIL_RETRIED("mail.retried", it -> it.all("Mail retried"));

    private final String stored;
    private final Function<ChangeValues, String> sentence;

    NotificationChangeKind(String stored, Function<ChangeValues, String> sentence) {
        this.stored = stored;
        this.sentence = sentence;
    }

    @Override
    public String stored() {
        return stored;
    }

    @Override
    public String sentence(ChangeValues values) {
        return sentence.apply(values);
    }
}

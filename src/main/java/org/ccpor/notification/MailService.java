package org.ccpor.notification;

import java.time.Clock;
import java.util.List;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.Addressee;
import org.ccpor.identity.Addressees;
import org.ccpor.identity.Administrators;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.notification.mail.MailOutboxWriter;
import org.ccpor.notification.mail.MailProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets administrators see what became of mails, and try again. */
@Service
@Transactional
@Administrators
public class MailService {
    private final MailOutboxWriter mails;
    private final Addressees people;
    private final MailProperties mail;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailService(
            MailOutboxWriter mails,
            Addressees people,
            MailProperties mail,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mails = mails;
        this.people = people;
        this.mail = mail;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How mail leaves the board.
     *
     * @param on whether a mail server is set
     * @param address what links in mails begin with
     */
    public record Setup(boolean on, String host, String from, String address) {}

    @Transactional(readOnly = true)
    public Setup setup() {
        return new Setup(mail.on(), mail.host(), mail.from(), mail.address());
    }

    /** Given up and waiting ones first, then the newest; at most 300. */
    @Transactional(readOnly = true)
    public List<MailLine> list() {
        return mails.lines();
    }

    /**
     * Sends a mail that was given up, to the address the person has now.
     *
     * @throws RefusedException if it is not given up any more or the person has no address that works
     */
    public void retry(long id) {
        var line = mails.line(id)
                .orElseThrow(() -> new RefusedException("This mail is gone; sent mails are kept for two weeks."));
        var address = people.find(line.recipient())
                .filter(Addressee::reachable)
                .map(Addressee::email)
                .orElseThrow(() ->
                        new RefusedException("%s has no address that works. Correct the e-mail under People first."
                                .formatted(line.recipient())));
        var now = clock.instant();
        if (!mails.again(id, address, now)) {
            throw new RefusedException(
                    "This mail is %s already.".formatted(line.state().label().toLowerCase(java.util.Locale.ROOT)));
        }
        events.publishEvent(new Change(
                "",
                NotificationChangeKind.MAIL_RETRIED,
                line.recipient(),
                null,
                null,
                null,
                viewer.get().userName(),
                now));
    }
}

package org.ccpor.notification.mail;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.util.Set;
import org.ccpor.base.Job;
import org.ccpor.identity.Addressee;
import org.ccpor.identity.Addressees;
import org.ccpor.identity.Role;
import org.ccpor.notification.Audience;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeListener;
import org.ccpor.notification.NoticeRequested;
import org.ccpor.notification.Recipients;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the mails that are not to wait and sends what waits. A mail is locked while it is sent, so that a node that was only thought
 * dead sends it no second time; if a node does die, the lock goes with it and another one sends it. Only when a node dies after the
 * server took the mail and before that is stored, it is sent again, with the same Message-ID.
 */
@Component
public class MailJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);
    private static final int AT_MOST = 50;

    private final MailWriter writer;
    private final MailOutboxWriter mails;
    private final MailDelivery delivery;
    private final Addressees people;
    private final NoticeListener notices;
    private final MailProperties mail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Sends by this postman. */
    public MailJob(
            MailWriter writer,
            MailOutboxWriter mails,
            MailDelivery delivery,
            Addressees people,
            NoticeListener notices,
            MailProperties mail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.writer = writer;
        this.mails = mails;
        this.delivery = delivery;
        this.people = people;
        this.notices = notices;
        this.mail = mail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.ofSeconds(5);
    }

    @Override
    public void run() {
        writer.atOnce();
        send();
    }

    /** One round; ends early when the mail server does not answer, or when this node stops. */
    public void send() {
        if (!mail.on()) {
            return;
        }
        var sent = false;
        for (var id : mails.due(clock.instant(), AT_MOST)) {
            var became = transaction.execute(_ -> one(id));
            sent |= became == Became.SENT;
            if (became == Became.UNREACHABLE || Thread.interrupted()) {
                return;
            }
        }
        if (sent) {
            mails.wake(clock.instant());
        }
    }

    private enum Became {
        SENT,
        UNREACHABLE,
        OTHER
    }

    private Became one(long id) {
        var now = clock.instant();
        var found = mails.claim(id, now);
        if (found.isEmpty()) {
            return Became.OTHER;
        }
        var row = found.get();
        var person = people.find(row.recipient());
        if (person.isEmpty() || !row.address().equals(person.get().email())) {
            mails.givenUp(id, "The account is switched off or has another address now.");
            return Became.OTHER;
        }
        if (!row.courts().stream().allMatch(it -> Recipients.sees(person.get().viewer(), it))) {
            mails.givenUp(id, "The person may not see this court any more.");
            return Became.OTHER;
        }
        return switch (delivery.send(row)) {
            case MailDelivery.Outcome.Sent _ -> {
                mails.sent(id, now);
                yield Became.SENT;
            }
            case MailDelivery.Outcome.Later it -> {
                later(row, it);
                yield it.unreachable() ? Became.UNREACHABLE : Became.OTHER;
            }
            case MailDelivery.Outcome.Never it -> {
                never(row, person.get(), it);
                yield Became.OTHER;
            }
        };
    }

    private void later(MailOutboxWriter.Row row, MailDelivery.Outcome.Later outcome) {
        var wait = Backoff.after(row.tries() + 1);
        if (wait.isPresent()) {
            mails.later(row.id(), clock.instant().plus(wait.get()), outcome.why(), outcome.unreachable());
        } else {
            LOG.warn("Mail {} is given up after {} tries: {}", row.id(), row.tries() + 1, outcome.why());
            mails.givenUp(row.id(), outcome.why());
        }
    }

    private void never(MailOutboxWriter.Row row, Addressee person, MailDelivery.Outcome.Never outcome) {
        mails.givenUp(row.id(), outcome.why());
        if (!outcome.bounced()) {
            return;
        }
        people.bounced(person.userName(), row.address(), outcome.why());
        tell(
                person.userName(),
                "E-mail to you comes back",
                "The mail server does not take mail to %s. Until the address is corrected you find everything here, in your inbox."
                        .formatted(row.address()),
                "settings",
                row);
        people.all().stream()
                .filter(it -> it.viewer().role() == Role.ADMINISTRATOR)
                .filter(it -> !it.userName().equals(person.userName()))
                .forEach(it -> tell(
                        it.userName(),
                        "E-mail to %s comes back".formatted(person.viewer().displayName()),
                        "Nothing more is mailed to %s until the address is corrected.".formatted(row.address()),
                        "admin/people",
                        row));
    }

    private void tell(String userName, String title, String text, String path, MailOutboxWriter.Row row) {
        Set<String> unused = notices.tell(new NoticeRequested(
                NoticeKind.MAIL,
                new Audience.One(userName),
                null,
                title,
                text,
                path,
                null,
                "bounced:" + row.recipient() + ":" + row.address() + ":" + row.id()));
    }
}

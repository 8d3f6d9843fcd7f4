package org.ccpor.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ccpor.base.DateFormatter;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.identity.Addressee;
import org.ccpor.identity.Addressees;
import org.ccpor.identity.PersonNames;
import org.ccpor.notification.Delivery;
import org.ccpor.notification.DigestJob;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.Recipients;
import org.ccpor.notification.notice.Notice;
import org.ccpor.notification.notice.NoticeRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns notices into mails that wait to be sent: at once with others of the same minute, or as {@link DigestJob} says. */
@Component
public class MailWriter {
    /** As long as a toast offers to take something back. */
    private static final Duration UNDO = Duration.ofSeconds(10);

    private final NoticeRepository notices;
    private final MailOutboxWriter mails;
    private final Addressees people;
    private final PersonNames names;
    private final CourtDirectory courts;
    private final MailProperties mail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailWriter(
            NoticeRepository notices,
            MailOutboxWriter mails,
            Addressees people,
            PersonNames names,
            CourtDirectory courts,
            MailProperties mail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.people = people;
        this.names = names;
        this.courts = courts;
        this.mail = mail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A mail to everybody whose oldest notice waited long enough, or at once for an incident; what may still be undone does not go
     * with it.
     */
    public void atOnce() {
        var now = clock.instant();
        var before = now.minus(mail.fold());
        byPerson(Delivery.AT_ONCE).forEach(waiting -> {
            var ready = waiting.stream()
                    .filter(it -> incident(it) || !it.at().isAfter(now.minus(UNDO)))
                    .toList();
            if (ready.stream().anyMatch(it -> incident(it) || !it.at().isAfter(before))) {
                transaction.executeWithoutResult(_ -> write(ready, Delivery.AT_ONCE, _ -> true));
            }
        });
    }

    private static boolean incident(Notice notice) {
        return notice.kind() == NoticeKind.INCIDENT;
    }

    /** What waits, a list for each person; nothing while mail is off. */
    public List<List<Notice>> byPerson(Delivery delivery) {
        return mail.on()
                ? List.copyOf(notices.findWaiting(delivery).stream()
                        .collect(Collectors.groupingBy(Notice::recipient))
                        .values())
                : List.of();
    }

    /** Inside a transaction. What this person may not see any more stays out, as does what another node has taken. */
    public void write(List<Notice> waiting, Delivery delivery, Predicate<Notice> wanted) {
        var claimed = claim(waiting, delivery);
        var person = people.find(waiting.getFirst().recipient()).filter(Addressee::reachable);
        var address = person.map(Addressee::email);
        if (person.isEmpty() || address.isEmpty()) {
            return;
        }
        var entries = waiting.stream()
                .filter(it -> claimed.contains(it.id()))
                .filter(wanted)
                .filter(it -> Recipients.sees(person.get().viewer(), it.court()))
                .map(it -> it.line("", by(it)))
                .toList();
        if (!entries.isEmpty()) {
            var letter = delivery == Delivery.DIGEST
                    ? Letter.digest(entries, DateFormatter.brief(today(), today()), why(person.get()), mail)
                    : Letter.atOnce(entries, why(person.get()), mail);
            mails.insert(person.get().userName(), address.get(), letter, now());
        }
    }

    private List<Long> claim(List<Notice> waiting, Delivery delivery) {
        var ids = notices.lockWaiting(waiting.stream().map(Notice::id).toList(), delivery.name());
        if (!ids.isEmpty()) {
            notices.leaveInInbox(ids);
        }
        return ids;
    }

    private @Nullable String by(Notice notice) {
        return notice.by() == null ? null : names.of(notice.by());
    }

    /** Such as "you are court contact of Kern". */
    private String why(Addressee person) {
        var viewer = person.viewer();
        var names = viewer.courts().stream()
                .map(it -> courts.find(it).map(CourtProfile::name).orElse(it))
                .sorted()
                .collect(Collectors.joining(", "));
        return "you are %s%s on the CCPOR Deployment Board"
                .formatted(
                        viewer.role().label().replaceFirst("^Court", "court").replaceFirst("^(Exec|Admin)", "an $1"),
                        names.isEmpty() ? "" : " of " + names);
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.ccpor.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.Change;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.identity.Addressee;
import org.ccpor.notification.mail.MailProperties;
import org.ccpor.notification.notice.Notice;
import org.ccpor.notification.notice.NoticeRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people are to be told, in the transaction that did it: no deed without its notices, no notice without its deed. */
@Component
public class NoticeListener {
    /** As long as anything can be undone. */
    private static final Duration UNDO = Duration.ofMinutes(10);

    private final CourtDirectory courts;
    private final NoticeRepository notices;
    private final ToldOnceRepository told;
    private final NoticeSettingRepository settings;
    private final DigestSettingRepository digests;
    private final Recipients recipients;
    private final MailProperties mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeListener(
            CourtDirectory courts,
            NoticeRepository notices,
            ToldOnceRepository told,
            NoticeSettingRepository settings,
            DigestSettingRepository digests,
            Recipients recipients,
            MailProperties mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.courts = courts;
        this.notices = notices;
        this.told = told;
        this.settings = settings;
        this.digests = digests;
        this.recipients = recipients;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** @throws org.springframework.transaction.IllegalTransactionStateException without a transaction */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(NoticeRequested asked) {
        var unused = tell(asked);
    }

    /** The people who are told now; without those who were told before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> tell(NoticeRequested asked) {
        var at = clock.instant();
        var people = recipients.of(asked).stream()
                .filter(it -> told.isNew(it.userName(), asked.once(), at))
                .toList();
        var mailed = deliveries(people, asked.kind());
        people.stream()
                .map(Addressee::userName)
                .map(it -> new Notice(it, asked, mailed.getOrDefault(it, Delivery.INBOX), at))
                .forEach(notices::save);
        var names = people.stream().map(Addressee::userName).collect(Collectors.toUnmodifiableSet());
        if (!names.isEmpty()) {
            events.publishEvent(new NoticesTold(names));
        }
        return names;
    }

    /**
     * Tells of a change, once.
     *
     * @param title what happened; the name of the court is put before it
     * @param by user name of who is not told although the audience has them; {@code null} for nobody
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(
            Change change, NoticeKind kind, Audience to, String title, String text, String path, @Nullable String by) {
        var court = change.court();
        var name = courts.find(court).map(CourtProfile::name).orElse(court);
        var once = "%s:%s:%s:%s".formatted(change.what().stored(), court, change.subject(), change.at());
        Set<String> unused = tell(new NoticeRequested(kind, to, court, name + ": " + title, text, path, by, once));
    }

    /**
     * Takes back what an undone deed told.
     *
     * @param path where its notices lead
     * @param by user name of who did and undid it
     * @return user names of those who know of it all the same
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> takeBack(String path, String by, Set<NoticeKind> kinds) {
        var told = notices.findTold(path, by, kinds, clock.instant().minus(UNDO));
        told.stream().filter(Notice::quiet).forEach(notices::delete);
        events.publishEvent(
                new NoticesTold(told.stream().map(Notice::recipient).collect(Collectors.toUnmodifiableSet())));
        return told.stream().filter(it -> !it.quiet()).map(Notice::recipient).collect(Collectors.toUnmodifiableSet());
    }

    /** By user name. Without a way to mail, everything stays in the inbox. */
    private Map<String, Delivery> deliveries(List<Addressee> people, NoticeKind kind) {
        var deliveries = people.stream()
                .filter(it -> mail.on() && it.reachable())
                .collect(Collectors.toMap(Addressee::userName, _ -> kind.usual()));
        if (!deliveries.isEmpty()) {
            settings.findByKindAndAccountIn(kind, deliveries.keySet())
                    .forEach(it -> deliveries.put(it.account(), it.delivery()));
        }
        var digest = deliveries.keySet().stream()
                .filter(it -> deliveries.get(it) == Delivery.DIGEST)
                .toList();
        if (!digest.isEmpty()) {
            deliveries.keySet().removeAll(digests.findWithoutDigest(digest));
        }
        return deliveries;
    }
}

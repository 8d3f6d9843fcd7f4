package org.ccpor.agenda;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ccpor.agenda.feed.CalendarFeed;
import org.ccpor.agenda.feed.CalendarFeedRepository;
import org.ccpor.agenda.feed.FeedFilter;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own calendar addresses. The secret of one is told once, to its owner, and stored nowhere. */
@Service
@Transactional
@Everyone
public class CalendarFeedService {
    /** How many a person may have. */
    public static final int MOST = 3;

    private static final int LONGEST_NAME = 60;
    private static final int SECRET_BYTES = 32;

    private final CalendarFeedRepository repository;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeedService(
            CalendarFeedRepository repository, CurrentViewer viewer, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<FeedLine> mine() {
        return repository.findByOwnerOrderByMadeAscIdAsc(me()).stream()
                .map(CalendarFeed::line)
                .toList();
    }

    /**
     * A new address.
     *
     * @param kinds what it carries
     * @param mine only courts the person serves or looks after
     * @return its path below the address of the board, without the first slash, with the secret
     * @throws RefusedException if the name is empty or too long, nothing is chosen, or there are {@value #MOST} already
     */
    public String make(String name, Set<EventKind> kinds, boolean mine) {
        var title = name.strip();
        if (title.isEmpty() || title.length() > LONGEST_NAME) {
            throw new RefusedException("Give the subscription a name of 1 to %d characters, such as “Outlook at work”."
                    .formatted(LONGEST_NAME));
        }
        if (kinds.isEmpty()) {
            throw new RefusedException("Choose at least one kind of entry.");
        }
        if (repository.lockIds(me()).size() >= MOST) {
            throw new RefusedException(
                    "You have %d subscriptions already. Remove one you no longer use.".formatted(MOST));
        }
        var secret = secret();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repository.save(new CalendarFeed(me(), title, kinds, mine, Sha256.hex(secret), now));
        tell(MeetingChangeKind.FEED_MADE, title);
        return path(secret);
    }

    /**
     * Another secret for the same subscription; the old address ends.
     *
     * @throws RefusedException if it was removed
     */
    public String renew(UUID id) {
        var secret = secret();
        if (repository.renew(id, me(), Sha256.hex(secret)) == 0) {
            throw gone();
        }
        tell(MeetingChangeKind.FEED_RENEWED, "");
        return path(secret);
    }

    /**
     * The address ends at once.
     *
     * @throws RefusedException if it was removed before
     */
    public void revoke(UUID id) {
        if (repository.remove(id, me()) == 0) {
            throw gone();
        }
        tell(MeetingChangeKind.FEED_REVOKED, "");
    }

    private static String path(String secret) {
        return FeedFilter.PATH.substring(1) + secret + FeedFilter.ENDING;
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void tell(ChangeKind what, String name) {
        events.publishEvent(new Change("", what, name, null, null, null, me(), clock.instant()));
    }

    private String me() {
        return viewer.get().userName();
    }

    private static RefusedException gone() {
        return new RefusedException("This subscription was removed already.");
    }
}

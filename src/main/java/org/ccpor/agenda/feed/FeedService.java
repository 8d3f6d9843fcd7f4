package org.ccpor.agenda.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccpor.agenda.AgendaEvent;
import org.ccpor.agenda.AgendaService;
import org.ccpor.agenda.FeedLine;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.ActiveAccounts;
import org.ccpor.identity.Sha256;
import org.springframework.stereotype.Component;

/**
 * What a calendar address carries: read in its owner's name, with the role and courts the owner has at this moment. What is
 * unknown, revoked, or belongs to somebody who may not sign in, takes the same questions to find out.
 */
@Component
class FeedService {
    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 18;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final CalendarFeedRepository feeds;
    private final ActiveAccounts accounts;
    private final AgendaService agenda;
    private final ActingAs acting;
    private final Clock clock;

    FeedService(
            CalendarFeedRepository feeds, ActiveAccounts accounts, AgendaService agenda, ActingAs acting, Clock clock) {
        this.feeds = feeds;
        this.accounts = accounts;
        this.agenda = agenda;
        this.acting = acting;
        this.clock = clock;
    }

    /** As iCalendar; empty if nobody may have it. {@code board} is the address links begin with. */
    Optional<String> read(String secret, String board) {
        var found = feeds.findBySecretHash(Sha256.hex(secret));
        var owner = accounts.find(found.map(CalendarFeed::owner).orElse("-"));
        if (found.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        var feed = found.get().line();
        var today = LocalDate.now(clock);
        var events = acting.call(
                owner.get(), () -> agenda.events(today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD)));
        noteUse(feed);
        return Optional.of(FeedWriter.of(chosen(feed, events.stream()).toList(), board, feed.made(), clock.getZone()));
    }

    private static Stream<AgendaEvent> chosen(FeedLine feed, Stream<AgendaEvent> events) {
        return events.filter(it -> feed.kinds().contains(it.kind())).filter(it -> !feed.mine() || it.mine());
    }

    private void noteUse(FeedLine feed) {
        var now = clock.instant();
        var before = feed.used();
        if (before == null || before.isBefore(now.minus(NOTED_EVERY))) {
            feeds.noteUse(feed.id(), now);
        }
    }
}

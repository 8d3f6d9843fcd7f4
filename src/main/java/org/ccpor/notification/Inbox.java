package org.ccpor.notification;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.identity.Addressee;
import org.ccpor.identity.Addressees;
import org.ccpor.identity.CurrentViewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of the person who asks; those of courts they may not see any more are left out. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Inbox {
    private final NoticeTable notices;
    private final CourtDirectory courts;
    private final Addressees people;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbox(
            NoticeTable notices,
            CourtDirectory courts,
            Addressees people,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.courts = courts;
        this.people = people;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** Unread ones first, each part the newest first. */
    @Transactional(readOnly = true)
    public List<Notice> list() {
        return notices.of(me()).stream().filter(this::mine).map(this::notice).toList();
    }

    /** How many are unread. */
    @Transactional(readOnly = true)
    public int unread() {
        return (int) notices.unread(me()).stream().filter(this::mine).count();
    }

    /** Does nothing if it is none of this person's, or read already. */
    public void markRead(long id) {
        tellIf(notices.markRead(me(), id, clock.instant()));
    }

    /** Keeps it for later. */
    public void markUnread(long id) {
        tellIf(notices.markUnread(me(), id));
    }

    /** Those given; what came meanwhile stays unread. */
    public void markRead(Set<Long> ids) {
        var now = clock.instant();
        var me = me();
        tellIf(ids.stream().filter(it -> notices.markRead(me, it, now)).count() > 0);
    }

    /**
     * Who sees what a notice is about has read it.
     *
     * @param path the page that is open, without a first slash, as notices name it
     */
    public void visited(String path) {
        var ids = notices.unread(me()).stream()
                .filter(it -> it.path().equals(path))
                .map(NoticeTable.Row::id)
                .collect(java.util.stream.Collectors.toSet());
        markRead(ids);
    }

    private void tellIf(boolean changed) {
        if (changed) {
            events.publishEvent(new NoticesTold(Set.of(me())));
        }
    }

    private boolean mine(NoticeTable.Row row) {
        return Recipients.sees(viewer.get(), row.court());
    }

    private Notice notice(NoticeTable.Row row) {
        var court = row.court();
        var by = row.by();
        return new Notice(
                row.id(),
                row.kind(),
                court,
                court == null ? "" : courts.find(court).map(CourtProfile::name).orElse(court),
                row.title(),
                row.text(),
                row.path(),
                by == null ? null : name(by),
                row.at(),
                row.read());
    }

    private String name(String userName) {
        return Objects.requireNonNull(people.find(userName)
                .map(Addressee::viewer)
                .map(it -> it.displayName())
                .orElse(userName));
    }

    private String me() {
        return viewer.get().userName();
    }
}

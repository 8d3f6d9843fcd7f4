package org.ccpor.notification;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.PersonNames;
import org.ccpor.notification.notice.Notice;
import org.ccpor.notification.notice.NoticeRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The notices of the person who asks; those of courts they may not see any more are left out. */
@Service
@Transactional
@Everyone
public class InboxService {
    private final NoticeRepository notices;
    private final CourtDirectory courts;
    private final PersonNames names;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InboxService(
            NoticeRepository notices,
            CourtDirectory courts,
            PersonNames names,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.courts = courts;
        this.names = names;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** Unread ones first, each part the newest first. */
    @Transactional(readOnly = true)
    public List<NoticeLine> list() {
        var mine = notices.findInbox(me()).stream().filter(this::mine).toList();
        return mine.stream().map(this::line).toList();
    }

    /** How many are unread. */
    @Transactional(readOnly = true)
    public int unread() {
        return (int) notices.findUnread(me()).stream().filter(this::mine).count();
    }

    /** Does nothing if it is none of this person's, or read already. */
    public void markRead(long id) {
        markRead(Set.of(id));
    }

    /** Keeps it for later. */
    public void markUnread(long id) {
        tellIf(notices.markUnread(me(), id) > 0);
    }

    /** Those given; what came meanwhile stays unread. */
    public void markRead(Set<Long> ids) {
        tellIf(!ids.isEmpty() && notices.markRead(me(), ids, clock.instant()) > 0);
    }

    /**
     * Who sees what a notice is about has read it. Runs in its own transaction: a page may open in a callback after a commit, when
     * the outer transaction can no longer write.
     *
     * @param path the page that is open, without a first slash, as notices name it
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void visited(String path) {
        markRead(notices.findUnread(me(), path));
    }

    private void tellIf(boolean changed) {
        if (changed) {
            events.publishEvent(new NoticesTold(Set.of(me())));
        }
    }

    private boolean mine(Notice notice) {
        return Recipients.sees(viewer.get(), notice.court());
    }

    private NoticeLine line(Notice notice) {
        var court = notice.court();
        var by = notice.by();
        return notice.line(
                court == null ? "" : courts.find(court).map(CourtProfile::name).orElse(court),
                by == null ? null : names.of(by));
    }

    private String me() {
        return viewer.get().userName();
    }
}

package org.ccpor.agenda;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.DateFormatter;
import org.ccpor.notification.Audience;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeRequested;
import org.springframework.stereotype.Component;

/** Tells the contacts of the courts of a meeting, and who looks after them, once for each change. */
@Component
class MeetingNews {
    private final MeetingSupport support;

    MeetingNews(MeetingSupport support) {
        this.support = support;
    }

    /**
     * @param done such as "is planned"
     * @param more further sentences; may be empty
     */
    void tell(MeetingLine meeting, String done, String more) {
        var title = meeting.name() + " " + done;
        var text = "%s, %s to %s.%s%s"
                .formatted(
                        DateFormatter.inWords(meeting.date()),
                        meeting.start(),
                        meeting.end(),
                        meeting.place().isEmpty() ? "" : " " + meeting.place() + ".",
                        more.isEmpty() ? "" : " " + more);
        var once = meeting.id() + " " + meeting.version() + " " + done;
        var courts = support.taking(meeting);
        courts.forEach(it -> support.publish(new NoticeRequested(
                NoticeKind.MEETING, new Audience.Contacts(it), it, title, text, meeting.path(), support.me(), once)));
        analysts(courts)
                .forEach(it -> support.publish(new NoticeRequested(
                        NoticeKind.MEETING,
                        new Audience.One(it),
                        null,
                        title,
                        text,
                        meeting.path(),
                        support.me(),
                        once)));
    }

    private Set<String> analysts(Set<String> courts) {
        return courts.stream()
                .map(support::card)
                .filter(Objects::nonNull)
                .map(it -> Objects.toString(it.analyst(), ""))
                .filter(it -> !it.isEmpty() && !it.equals(support.me()))
                .collect(Collectors.toSet());
    }
}

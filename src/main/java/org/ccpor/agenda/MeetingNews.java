package org.ccpor.agenda;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.Days;
import org.ccpor.notification.Audience;
import org.ccpor.notification.NoticeAsked;
import org.ccpor.notification.NoticeKind;
import org.springframework.stereotype.Component;

/** Tells the contacts of the courts of a meeting, and who looks after them, once for each change. */
@Component
class MeetingNews {
    private final MeetingDesk desk;

    MeetingNews(MeetingDesk desk) {
        this.desk = desk;
    }

    /**
     * @param done such as "is planned"
     * @param more further sentences; may be empty
     */
    void tell(MeetingLine meeting, String done, String more) {
        var title = meeting.name() + " " + done;
        var text = "%s, %s to %s.%s%s"
                .formatted(
                        Days.inWords(meeting.date()),
                        meeting.start(),
                        meeting.end(),
                        meeting.place().isEmpty() ? "" : " " + meeting.place() + ".",
                        more.isEmpty() ? "" : " " + more);
        var once = meeting.id() + " " + meeting.version() + " " + done;
        var courts = desk.taking(meeting);
        courts.forEach(it -> desk.publish(new NoticeAsked(
                NoticeKind.MEETING, new Audience.Contacts(it), it, title, text, meeting.path(), desk.me(), once)));
        analysts(courts)
                .forEach(it -> desk.publish(new NoticeAsked(
                        NoticeKind.MEETING, new Audience.One(it), null, title, text, meeting.path(), desk.me(), once)));
    }

    private Set<String> analysts(Set<String> courts) {
        return courts.stream()
                .map(desk::card)
                .filter(Objects::nonNull)
                .map(it -> Objects.toString(it.analyst(), ""))
                .filter(it -> !it.isEmpty() && !it.equals(desk.me()))
                .collect(Collectors.toSet());
    }
}

package org.ccpor.agenda;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to meetings, what was agreed in them, and subscriptions to the calendar. */
public enum MeetingChangeKind implements ChangeKind {
    PLANNED("meeting.planned", it -> it.all("Meeting planned")),
    CHANGED("meeting.changed", it -> it.all("Meeting changed")),
    CANCELLED("meeting.cancelled", it -> it.all("Meeting canceled")),
    HELD("meeting.held", it -> it.all("Meeting held")),
    ACTION_ADDED("meeting.action-added", it -> it.all("Meeting action added")),
    ACTION_CHANGED("meeting.action-changed", it -> it.all("Meeting action changed")),
    ACTION_DONE("meeting.action-done", it -> it.all("Meeting action done")),
    ACTION_REOPENED("meeting.action-reopened", it -> it.all("Meeting action reopened")),
    ACTION_REMOVED("meeting.action-removed", it -> it.all("Meeting action removed")),
    FEED_MADE("calendar-feed.made", it -> it.all("Calendar feed made")),
    FEED_RENEWED("calendar-feed.renewed", it -> it.all("Calendar feed renewed")),
    FEED_REVOKED("calendar-feed.revoked", it -> it.all("Calendar feed revoked"));

    private final Wording wording;

    MeetingChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

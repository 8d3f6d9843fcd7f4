package org.ccpor.identity;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** Who was turned away, and from what. */
public enum AccessChangeKind implements ChangeKind {
    COURT_REFUSED("access.refused", it -> it.all("Access refused")),
    COMMENTS_REFUSED("comment.refused", it -> it.about("Turned away from comments")),
    EXPORT_REFUSED("export.refused", it -> it.about("Turned away from an export")),
    FORM_REFUSED("form.refused", it -> it.about("Turned away from a form")),
    INCIDENTS_REFUSED("incident.refused", it -> it.all("Incident refused")),
    MEETING_REFUSED("meeting.refused", it -> it.all("Meeting refused"));

    private final Wording wording;

    AccessChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

package org.ccpor.court;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to courts and their contacts. */
public enum CourtChangeKind implements ChangeKind {
    ADDED("court.added", it -> it.about("Court added")),
    CONTACT_ADDED("contact.added", it -> it.about("Contact added")),
    CONTACT_CHANGED("contact.changed", it -> it.all("Contact changed")),
    CONTACT_REMOVED("contact.removed", it -> it.about("Contact removed"));

    private final Wording wording;

    CourtChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

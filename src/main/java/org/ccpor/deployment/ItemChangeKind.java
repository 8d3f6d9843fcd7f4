package org.ccpor.deployment;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to an item of a plan. */
public enum ItemChangeKind implements ChangeKind {
    STARTED("item.started", it -> it.about("Started")),
    WAITING("item.waiting", it -> it.about(it.after() == null ? "Waiting" : it.after())),
    SUBMITTED("item.submitted", it -> it.about("Submitted")),
    ACCEPTED("item.accepted", it -> it.about("Accepted")),
    RETURNED("item.returned", it -> it.about("Returned for changes")),
    NOT_APPLICABLE("item.not-applicable", it -> it.about("Not applicable")),
    TAKEN_BACK("item.taken-back", it -> it.about("Taken back")),
    REOPENED("item.reopened", it -> it.about("Reopened")),
    UNDONE("item.undone", it -> it.about("Undone, as before")),
    ASSIGNED("item.assigned", it -> it.about("Assigned to " + (it.after() == null ? "nobody" : it.after()))),
    DUE_SET(
            "item.due-set",
            it -> it.about(it.after() == null ? "Due date by rule again" : "Due date set to " + it.afterInWords())),
    EVIDENCE("item.evidence", it -> it.about("Evidence noted")),
    PREDECESSOR_OVERRIDDEN("item.predecessor-overridden", it -> it.about("Allowed before what it depends on"));

    private final Wording wording;

    ItemChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public boolean namesPeople() {
        return this == ASSIGNED;
    }
}

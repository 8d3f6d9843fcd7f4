package org.ccpor.deployment;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to the card of a court: where it stands and what blocks it. */
public enum CardChangeKind implements ChangeKind {
    MOVED("phase.moved", it -> it.fromTo("Moved")),
    MOVED_BACK("phase.moved-back", it -> it.fromTo("Moved back")),
    OVERRIDDEN("phase.overridden", it -> it.fromTo("Gate overridden: moved")),
    MOVE_UNDONE("phase.move-undone", it -> it.fromTo("Move undone: back")),
    PLACED("card.placed", it -> "Card placed by hand" + (it.after() == null ? "" : " in " + it.after())),
    BLOCKED("blocker.raised", it -> it.about("Blocked") + (it.after() == null ? "" : ", " + it.after() + " must act")),
    CHECKED("blocker.checked", it -> it.about("Blocker asked about") + ", again on " + it.after()),
    UNBLOCKED("blocker.cleared", it -> it.about("Blocker cleared"));

    private final Wording wording;

    CardChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}

package org.ccpor.deployment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;

/**
 * Where the work on an item stands. A value: who undoes a step puts the one before back.
 *
 * @param waitingOn whom it waits on, if it does, or did when its condition switched it off
 * @param waitingSince since when
 * @param evidence what proves it, if anything
 * @param returnedComment what to change, if it was sent back
 * @param byHand done although the form that answers it was not
 */
@Embeddable
public record ItemStanding(
        @Enumerated(EnumType.STRING) ItemState state,
        @Enumerated(EnumType.STRING) @Nullable Party waitingOn,
        @Nullable Instant waitingSince,
        @Nullable String evidence,
        @Nullable String returnedComment,
        boolean byHand)
        implements Serializable {
    /** What a step did, to undo it while nothing else has. */
    public record Step(ItemStanding before, ItemStanding after) implements Serializable {}

    /** Nobody has begun. */
    public static final ItemStanding NOT_STARTED =
            new ItemStanding(ItemState.NOT_STARTED, null, null, null, null, false);

    /** A step on; what is wrong with it is told of one that is returned alone. */
    public ItemStanding to(ItemState next) {
        var comment = next == ItemState.RETURNED ? returnedComment : null;
        return new ItemStanding(next, null, null, evidence, comment, false);
    }

    /** Waiting on the same party again goes on from when it began. */
    public ItemStanding waitingOn(Party party, Instant now) {
        var since = waitingOn == party && waitingSince != null ? waitingSince : now;
        return new ItemStanding(ItemState.WAITING, party, since, evidence, returnedComment, byHand);
    }

    /** In another state by its condition; nothing else changes, so that it can come back. */
    public ItemStanding switched(ItemState next) {
        return new ItemStanding(next, waitingOn, waitingSince, evidence, returnedComment, byHand);
    }

    /** With other evidence. */
    public ItemStanding proved(@Nullable String words) {
        return new ItemStanding(state, waitingOn, waitingSince, words, returnedComment, byHand);
    }

    /** With what the team asks to change. */
    public ItemStanding commented(@Nullable String comment) {
        return new ItemStanding(state, waitingOn, waitingSince, evidence, comment, byHand);
    }

    /** Done by hand. */
    public ItemStanding withoutForm() {
        return new ItemStanding(state, waitingOn, waitingSince, evidence, returnedComment, true);
    }

    /** The state in words, with whom it waits on. */
    public String label() {
        return state == ItemState.WAITING && waitingOn != null ? "Waiting on " + waitingOn.label() : state.label();
    }
}

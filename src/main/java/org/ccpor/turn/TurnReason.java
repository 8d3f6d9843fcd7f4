package org.ccpor.turn;

/** Why it is somebody's turn, in the order in which a card tells turns. */
public enum TurnReason {
    /** Nothing goes on until it is done. */
    BLOCKED(0),
    /** Its go-live date has passed and nobody said that the court went live. */
    PASSED(1),
    /** Something in production does not work. */
    INCIDENT(2),
    /** The team asked for changes. */
    RETURNED(3),
    /** Somebody handed in a form. */
    REVIEW(3),
    /** The process says so. */
    STEP(3),
    /** Something says so that is no item of the plan, such as an action or a signature that is missing. */
    DUTY(3),
    /** The process said so, in a phase that is over. */
    LEFT_BEHIND(4),
    /** The LEA adds to what the court answers for both. */
    PART(5),
    /** Somebody without an account acts; the team asks how it stands. */
    FOLLOW_UP(6),
    /** Nothing is left to do in the phase. */
    PLAN(7);

    private final int rank;

    TurnReason(int rank) {
        this.rank = rank;
    }

    /** Smaller ones are told first. */
    int rank() {
        return rank;
    }
}

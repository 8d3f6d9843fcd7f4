package org.ccpor.local;

import org.ccpor.deployment.DateReason;
import org.ccpor.deployment.Health;
import org.ccpor.process.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One thing that happened to a court beside its ordinary progress.
 *
 * @param ago days before today
 * @param needed what the party of a blocker must do
 * @param question what a return is about, where a form answers the item
 * @param in a date, in days after today
 * @param by how many days the go-live date moved
 */
record SampleStory(
        int ago,
        What what,
        @DefaultValue("") String item,
        @DefaultValue("team") Party party,
        @Nullable String text,
        @DefaultValue("") String needed,
        @Nullable String question,
        @DefaultValue("other") DateReason reason,
        @DefaultValue("at-risk") Health health,
        @DefaultValue("0") int in,
        @DefaultValue("0") int by) {

    /** What can happen. */
    enum What {
        START,
        WAIT,
        SUBMIT,
        /** A form by its code: kept as a draft, handed in, or accepted and judged by the team. */
        FILL,
        HAND_IN,
        JUDGE,
        /** The users of a court: listed, partly with accounts, or all ready. */
        USERS,
        ACCOUNTS,
        READY,
        RETURN,
        EVIDENCE,
        DUE,
        BLOCK,
        CLEAR,
        SLIP,
        NOTE,
        HOLD,
        WITHDRAW
    }

    /** The text where one is needed. */
    String words() {
        return text == null ? "" : text;
    }
}

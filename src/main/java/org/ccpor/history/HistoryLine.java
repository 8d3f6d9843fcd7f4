package org.ccpor.history;

import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record, as it was written.
 *
 * @param id grows with time; the place to read on from
 * @param court slug; empty for what belongs to no court
 * @param actor user name
 */
public record HistoryLine(
        long id,
        Instant at,
        String court,
        ChangeKind what,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        String actor)
        implements Serializable {

    /** What happened, and why in parentheses; without a full stop. */
    public String sentence() {
        return reason == null || reason.isBlank()
                ? sentenceWithoutReason()
                : sentenceWithoutReason() + " (" + reason.strip() + ")";
    }

    /** The same without why. */
    public String sentenceWithoutReason() {
        return what.sentence(new ChangeValues(subject, before, after));
    }

    /**
     * For people to read: who did it and whom it is about, as people call them.
     *
     * @param names what somebody is called, by user name; leaves other words as they are
     */
    public HistoryLine named(UnaryOperator<String> names) {
        var about = what.namesPeople() ? names : UnaryOperator.<String>identity();
        return new HistoryLine(
                id, at, court, what, subject, named(before, about), named(after, about), reason, names.apply(actor));
    }

    private static @Nullable String named(@Nullable String value, UnaryOperator<String> names) {
        return value == null
                ? null
                : Arrays.stream(value.split(", ", -1)).map(names).collect(Collectors.joining(", "));
    }
}

package org.ccpor.golive;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.jspecify.annotations.Nullable;

/**
 * How one line stands now.
 *
 * @param words evidence of a line that answers itself; empty for the others
 * @param fed whether it answers itself
 * @param given who answered it; {@code null} if nobody did, or it answers itself
 * @param waiver {@code null} if it is not waived
 * @param alarmedAt since when it speaks against a "go" that was decided
 * @param mayAnswer whether this viewer may answer it now
 * @param revisions of {@code answer}, {@code note}, {@code waiver} and {@code approver}, as the viewer sees them
 */
public record LineStanding(
        ReadinessLine line,
        String label,
        String help,
        @Nullable Answer answer,
        String words,
        boolean fed,
        @Nullable Given given,
        String note,
        @Nullable Waiver waiver,
        @Nullable Instant alarmedAt,
        boolean mayAnswer,
        boolean mayBeNotApplicable,
        Map<String, Long> revisions)
        implements Serializable {

    /** Who answered it by hand. */
    public record Given(String by, Instant at, @Nullable LocalDate on) implements Serializable {}

    /** Why "go" need not wait for it, and the role that said so. */
    public record Waiver(String reason, String approver, String by, Instant at) implements Serializable {}

    /** In words, with a mark that tells it without color. */
    public enum State {
        YES("✓", "Yes", "good"),
        NOT_APPLICABLE("–", "Not applicable", "plain"),
        WAIVED("◇", "Waived", "attention"),
        NO("✕", "No", "bad"),
        OPEN("○", "Open", "plain");

        private final String mark;
        private final String label;
        private final String tone;

        State(String mark, String label, String tone) {
            this.mark = mark;
            this.label = label;
            this.tone = tone;
        }

        public String mark() {
            return mark;
        }

        public String label() {
            return label;
        }

        /** Name of its style: good, plain, attention or bad. */
        public String tone() {
            return tone;
        }
    }

    /** What counts: an answer that holds before a waiver, a waiver before one that does not. */
    public State state() {
        if (answer == Answer.YES) {
            return State.YES;
        } else if (answer == Answer.NOT_APPLICABLE) {
            return State.NOT_APPLICABLE;
        } else if (waiver != null) {
            return State.WAIVED;
        }
        return answer == Answer.NO ? State.NO : State.OPEN;
    }

    /** Whether "go" need not wait for it. */
    public boolean holds() {
        return state() != State.NO && state() != State.OPEN;
    }

    /** Whether a coordinator may waive it: it is mandatory, does not hold and is not waived yet. */
    public boolean mayBeWaived() {
        return line.counts() && waiver == null && !holds();
    }

    /** Revision of one of its answers; 0 if there is none. */
    public long revision(String question) {
        return revisions.getOrDefault(question, 0L);
    }

    /** Codes of the forms with its evidence; none if it is answered by hand. */
    public List<FormCode> evidence() {
        return fed ? line.forms() : List.of();
    }
}

package org.ccpor.golive;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the checklist as it was when somebody last looked. */
@Entity
@Table(name = "readiness_line")
class KeptLine {
    private static final int WORDS = 500;

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private boolean waived;
    private String words;
    private Instant changedAt;
    private @Nullable Instant alarmedAt;

    @Version
    private @Nullable Integer version;

    /** Each line of a deployment is kept once. */
    @Embeddable
    record Id(
            UUID deploymentId, @Enumerated(EnumType.STRING) ReadinessLine line) implements Serializable {}

    /** How a look at a line differs from the one before. */
    enum Turn {
        /** It speaks against a "go" that was decided. */
        ALARM,
        /** It did, and does not any more. */
        ALARM_OVER,
        /** What it says by itself turned between yes and no. */
        ANSWER,
        NONE
    }

    @SuppressWarnings("NullAway.Init")
    protected KeptLine() {}

    KeptLine(UUID deployment, LineStanding line, Instant at) {
        id = new Id(deployment, line.line());
        answer = line.answer();
        waived = line.waiver() != null;
        words = shortened(line.words());
        changedAt = at;
    }

    /** Keeps how the line stands now and says what turned. */
    Turn look(LineStanding line, boolean decided, Instant at) {
        var held = holds();
        var said = said();
        var alarmed = alarmedAt;
        var is = new KeptLine(id.deploymentId(), line, at);
        is.alarmedAt = is.holds() || !decided ? null : line.line().counts() && held ? at : alarmed;
        if (answer != is.answer
                || waived != is.waived
                || !words.equals(is.words)
                || !Objects.equals(alarmed, is.alarmedAt)) {
            answer = is.answer;
            waived = is.waived;
            words = is.words;
            alarmedAt = is.alarmedAt;
            changedAt = at;
        }
        if (alarmed == null && alarmedAt != null) {
            return Turn.ALARM;
        } else if (alarmed != null && alarmedAt == null) {
            return Turn.ALARM_OVER;
        }
        return said == said() ? Turn.NONE : Turn.ANSWER;
    }

    ReadinessLine line() {
        return id.line();
    }

    boolean waived() {
        return waived;
    }

    /** Since when it speaks against a decided "go"; {@code null} if it does not. */
    @Nullable Instant alarmedAt() {
        return alarmedAt;
    }

    /** Whether "go" need not wait for it. */
    private boolean holds() {
        return waived || said();
    }

    /** What the line says by itself, waived or not. */
    private boolean said() {
        return yes(answer);
    }

    static boolean yes(@Nullable Answer answer) {
        return answer == Answer.YES || answer == Answer.NOT_APPLICABLE;
    }

    private static String shortened(String words) {
        return words.length() <= WORDS ? words : words.substring(0, WORDS - 1) + "…";
    }
}

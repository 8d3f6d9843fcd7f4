package org.ccpor.standup;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.ccpor.base.RefusedException;
import org.hibernate.annotations.SQLInsert;
import org.hibernate.jdbc.Expectation;
import org.springframework.data.domain.Persistable;

/**
 * What one person writes about one court in one stand-up. Nobody else writes into it, so it has no version; of two windows
 * of one person the later word stands, also when both say the first one at once.
 */
@Entity
@Table(name = "stand_up_note")
@SQLInsert(
        sql = "insert into stand_up_note (changed_at, decision, text, stand_up, court, person)"
                + " values (?, ?, ?, ?, ?, ?) on duplicate key update"
                + " changed_at = values(changed_at), decision = values(decision), text = values(text)",
        verify = Expectation.None.class)
class Note implements Persistable<Note.Id> {
    /** Characters a note may have. */
    static final int LONGEST = 4000;

    @EmbeddedId
    private Id id;

    private String text = "";
    private boolean decision;
    private Instant changedAt = Instant.EPOCH;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Note() {}

    /** An empty one. */
    Note(Id id) {
        this.id = id;
        this.fresh = true;
    }

    /** @param person user name */
    @Embeddable
    record Id(long standUp, String court, String person) {}

    /** Replaces the text; one that is emptied decides nothing. */
    void write(String typed, Instant now) {
        text = typed;
        decision = decision && !typed.isBlank();
        changedAt = now;
    }

    /**
     * Marks it as what was decided, or not.
     *
     * @throws RefusedException if there is no text to decide
     */
    void decide(boolean decided, Instant now) {
        if (decided && text.isBlank()) {
            throw new RefusedException("Write what was decided first.");
        }
        decision = decided;
        changedAt = now;
    }

    String text() {
        return text;
    }

    @Override
    public Id getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}

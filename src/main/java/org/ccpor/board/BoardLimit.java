package org.ccpor.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** How many there should be at most of one subject: a phase, by its slug, or go-lives in a week. Without one there is no limit. */
@Entity
class BoardLimit {
    @Id
    private String subject;

    private int most;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BoardLimit() {}

    BoardLimit(String subject, int most) {
        this.subject = subject;
        this.most = most;
    }

    String subject() {
        return subject;
    }

    int most() {
        return most;
    }

    void change(int most) {
        this.most = most;
    }
}

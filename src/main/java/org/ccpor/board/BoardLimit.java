package org.ccpor.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** How many there should be at most of one subject: a phase, by its slug, or go-lives in a week. Without one there is no limit. */
@Entity
class BoardLimit {
    @Id
    private String subject;

    private int most;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected BoardLimit() {}

    String subject() {
        return subject;
    }

    int most() {
        return most;
    }
}

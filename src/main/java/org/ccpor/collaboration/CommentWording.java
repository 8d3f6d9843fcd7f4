package org.ccpor.collaboration;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What a comment said in one of its versions, before it was edited or deleted. Never changes. */
@Entity
@Table(name = "court_comment_wording")
@IdClass(CommentWording.Key.class)
class CommentWording {
    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    private Comment comment;

    /** Of the comment that said so. */
    @Id
    private int version;

    private String text;
    private Instant untilAt;

    /** Of one version of one comment. */
    record Key(long comment, int version) implements Serializable {}

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CommentWording() {}

    CommentWording(Comment comment, int version, String text, Instant untilAt) {
        this.comment = comment;
        this.version = version;
        this.text = text;
        this.untilAt = untilAt;
    }
}

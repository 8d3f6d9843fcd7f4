package org.ccpor.collaboration;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.StaleException;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** What somebody said about a court. It belongs to the court, not to a deployment; a deleted one stays, without its text. */
@Entity
@Table(name = "court_comment")
class Comment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String court;

    @Embedded
    private CommentPlace place;

    private String author;
    private String authorName;
    private String text;
    private Instant writtenAt;
    private @Nullable Instant editedAt;
    private @Nullable Instant deletedAt;
    private @Nullable String deletedBy;

    @Version
    private @Nullable Integer version;

    @OneToMany(mappedBy = "comment", cascade = CascadeType.PERSIST)
    private List<CommentWording> wordings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Comment() {}

    Comment(String court, CommentPlace place, Viewer author, String text, Instant at) {
        this.court = court;
        this.place = place;
        this.author = author.userName();
        this.authorName = author.displayName();
        this.text = text;
        this.writtenAt = at;
    }

    /** @throws StaleException if it was edited or deleted since {@code seenVersion} */
    void requireUnchanged(int seenVersion) {
        if (deletedAt != null) {
            throw new StaleException("This comment was deleted by %s meanwhile.".formatted(deletedBy));
        }
        if (version() != seenVersion) {
            throw new StaleException("This comment was changed meanwhile.");
        }
    }

    void reword(String words, Instant at) {
        keepWording(at);
        text = words;
        editedAt = at;
    }

    void delete(Viewer by, Instant at) {
        keepWording(at);
        text = "";
        deletedAt = at;
        deletedBy = by.displayName();
    }

    private void keepWording(Instant until) {
        wordings.add(new CommentWording(this, version(), text, until));
    }

    boolean isBy(Viewer viewer) {
        return author.equals(viewer.userName());
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    String court() {
        return court;
    }

    CommentPlace place() {
        return place;
    }

    String text() {
        return text;
    }

    private int version() {
        return Objects.requireNonNull(version, "not stored yet");
    }

    CommentLine line() {
        return new CommentLine(
                id(), court, place, author, authorName, text, writtenAt, editedAt, deletedAt, deletedBy, version());
    }
}

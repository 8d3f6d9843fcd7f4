package org.ccpor.notification.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.ccpor.notification.Delivery;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeLine;
import org.ccpor.notification.NoticeRequested;
import org.ccpor.notification.OneLine;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one person was told, and what mail still has to do with it. */
@Entity
public class Notice {
    private static final int TITLE = 200;
    private static final int TEXT = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String recipient;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoticeKind kind;

    private @Nullable String court;
    private String title;
    private String text;
    private String path;
    private @Nullable String askedBy;
    private Instant at;
    private @Nullable Instant readAt;

    /** {@link Delivery#INBOX} once mail has nothing to do with it any more. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Delivery delivery;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Notice() {}

    /** Told now. */
    public Notice(String recipient, NoticeRequested asked, Delivery delivery, Instant at) {
        this.recipient = recipient;
        this.kind = asked.kind();
        this.court = asked.court();
        this.title = OneLine.of(asked.title(), TITLE);
        this.text = OneLine.cut(asked.text().strip(), TEXT);
        this.path = asked.path();
        this.askedBy = asked.by();
        this.at = at;
        this.delivery = delivery;
    }

    /** Counted by the database. */
    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** User name. */
    public String recipient() {
        return recipient;
    }

    /** What it is about. */
    public NoticeKind kind() {
        return kind;
    }

    /** Slug, if it is about one court. */
    public @Nullable String court() {
        return court;
    }

    /** User name of who caused it, if anybody. */
    public @Nullable String by() {
        return askedBy;
    }

    /** When it was told. */
    public Instant at() {
        return at;
    }

    /** Whether the recipient has seen it. */
    public boolean read() {
        return readAt != null;
    }

    /** Whether nobody knows of it yet: its recipient has not read it, and a mail is still to be written. */
    public boolean quiet() {
        return readAt == null && delivery != Delivery.INBOX;
    }

    /** @param byName of who did it; {@code null} for the clock */
    public NoticeLine line(String courtName, @Nullable String byName) {
        return new NoticeLine(id(), kind, court, courtName, title, text, path, byName, at, read());
    }
}

package org.ccpor.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
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

    Notice(String recipient, NoticeAsked asked, Delivery delivery, Instant at) {
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

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String recipient() {
        return recipient;
    }

    public NoticeKind kind() {
        return kind;
    }

    public @Nullable String court() {
        return court;
    }

    public @Nullable String by() {
        return askedBy;
    }

    public Instant at() {
        return at;
    }

    boolean read() {
        return readAt != null;
    }

    /** @param byName of who did it; {@code null} for the clock */
    public NoticeLine line(String courtName, @Nullable String byName) {
        return new NoticeLine(id(), kind, court, courtName, title, text, path, byName, at, read());
    }
}

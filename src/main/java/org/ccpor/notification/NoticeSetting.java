package org.ccpor.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How a person wants to be told of one kind; who chose nothing has none. */
@Entity
@IdClass(NoticeSetting.Key.class)
class NoticeSetting {
    @Id
    private String account;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Delivery delivery;

    /** One kind, for one person. */
    record Key(String account, NoticeKind kind) implements Serializable {}

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected NoticeSetting() {}

    String account() {
        return account;
    }

    NoticeKind kind() {
        return kind;
    }

    Delivery delivery() {
        return delivery;
    }
}

package org.ccpor.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** When a person's digest is sent; who chose nothing has none and gets it at the {@link NoticeOptions#USUAL_HOUR usual hour}. */
@Entity
class DigestSetting {
    @Id
    private String account;

    @JdbcTypeCode(SqlTypes.TINYINT)
    private @Nullable Integer hour;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DigestSetting() {}

    /** Of somebody who chose nothing. */
    DigestSetting(String account) {
        this.account = account;
        this.hour = NoticeOptions.USUAL_HOUR;
    }

    /** Local hour; {@code null} for no digest. */
    @Nullable Integer hour() {
        return hour;
    }
}

package org.ccpor.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a person was told once already; outlives the notice itself. Written by {@link ToldOnceRepository#isNew} alone. */
@Entity
@Table(name = "notice_told")
@IdClass(ToldOnce.Key.class)
class ToldOnce {
    @Id
    private String recipient;

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String onceHash;

    private Instant at;

    /** One thing, told to one person. */
    record Key(String recipient, String onceHash) implements Serializable {}

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ToldOnce() {}

    /** Of the words that make it one notice, as {@link NoticeRequested#once} gives them. */
    static String hash(String once) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(once.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

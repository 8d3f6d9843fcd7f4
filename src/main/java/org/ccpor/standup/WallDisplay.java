package org.ccpor.standup;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.ccpor.standup.WallDisplayService.Display;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A display on a wall: of its key, what it hashes to. Who notes its use never undoes that it was ended meanwhile. */
@Entity
@DynamicUpdate
class WallDisplay {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    private Instant madeAt;
    private String madeBy;
    private @Nullable Instant openedAt;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected WallDisplay() {}

    WallDisplay(String name, String tokenHash, String by, Instant now) {
        this.name = name;
        this.tokenHash = tokenHash;
        this.madeBy = by;
        this.madeAt = now;
    }

    void opened(Instant now) {
        openedAt = now;
    }

    /** @return whether it had not ended before */
    boolean revoke(String by, Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        revokedBy = by;
        return true;
    }

    String name() {
        return name;
    }

    Display line() {
        return new Display(Objects.requireNonNull(id), name, madeAt, madeBy, openedAt, revokedAt);
    }
}

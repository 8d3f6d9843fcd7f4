package org.ccpor.identity.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.ccpor.identity.Sha256;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One token of a browser that stays signed in. Added by saving, taken and ended by statements alone. */
@Entity
class RememberedSignIn implements Persistable<String> {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    @JdbcTypeCode(SqlTypes.CHAR)
    String series;

    private String account;
    private @Nullable Instant supersededAt;
    Instant expiresAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected RememberedSignIn() {}

    RememberedSignIn(RememberedSignIns.Ticket ticket, Instant expiresAt) {
        this.tokenHash = Sha256.hex(ticket.token());
        this.series = ticket.series();
        this.account = ticket.account();
        this.expiresAt = expiresAt;
    }

    String account() {
        return account;
    }

    boolean supersededBefore(Instant time) {
        return supersededAt != null && supersededAt.isBefore(time);
    }

    @Override
    public String getId() {
        return tokenHash;
    }

    /** A stored one is never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }
}

package org.ccpor.identity.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How often a name was tried with a wrong password. Written by statements alone, so that of two tries at once both
 * count.
 */
@Entity
class SignInFailure {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    String nameHash;

    int failures;
    Instant lastAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SignInFailure() {}
}

package org.ccpor.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords by the name that was typed, whether or not such an account exists, so that a lock tells nobody
 * which names are real. In the database, so that a restart or a second node does not forget.
 */
@Component
@Transactional
class SignInFailures {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SignInProperties properties;

    SignInFailures(JdbcClient jdbc, Clock clock, SignInProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** Counts one more; counting starts again when the last failure is older than the lock. */
    void record(String typedName) {
        jdbc.sql("delete from sign_in_failure where last_at < :forgotten")
                .param("forgotten", forgotten())
                .update();
        jdbc.sql("""
                        insert into sign_in_failure (name_hash, failures, last_at) values (:name, 1, :now)
                        on duplicate key update failures = failures + 1, last_at = :now
                        """).param("name", key(typedName)).param("now", now()).update();
    }

    @Transactional(readOnly = true)
    boolean locked(String typedName) {
        return jdbc.sql("""
                        select count(*) from sign_in_failure
                        where name_hash = :name and failures >= :limit and last_at >= :forgotten
                        """)
                        .param("name", key(typedName))
                        .param("limit", properties.failures())
                        .param("forgotten", forgotten())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Which of these names are locked now; one question for all. */
    @Transactional(readOnly = true)
    Set<String> lockedAmong(Collection<String> names) {
        var hashes = jdbc.sql(
                        "select name_hash from sign_in_failure where failures >= :limit and last_at >= :forgotten")
                .param("limit", properties.failures())
                .param("forgotten", forgotten())
                .query(String.class)
                .set();
        return names.stream().filter(it -> hashes.contains(key(it))).collect(Collectors.toSet());
    }

    void forget(String typedName) {
        jdbc.sql("delete from sign_in_failure where name_hash = :name")
                .param("name", key(typedName))
                .update();
    }

    private LocalDateTime forgotten() {
        return now().minus(properties.lockOut());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String key(String typedName) {
        return Sha256.hex(
                UserName.read(typedName).orElseGet(() -> typedName.strip().toLowerCase(Locale.ROOT)));
    }
}

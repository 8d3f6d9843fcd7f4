package org.ccpor.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remember-me tokens, each used once. After a restart a page sends several requests with the same token at the same
 * time: the first replaces it, the others within the grace period get a token of their own, and whichever cookie the
 * browser keeps is good. A token that comes back later is a copy: then the whole series of that browser ends.
 */
@Component
@Transactional
class RememberedSignIns {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SignInProperties properties;

    RememberedSignIns(JdbcClient jdbc, Clock clock, SignInProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /** What the cookie carries. */
    record Ticket(String account, String series, String token) {}

    Ticket start(String account) {
        jdbc.sql("delete from remembered_sign_in where expires_at < :now")
                .param("now", now())
                .update();
        return issue(account, random(18));
    }

    /** Takes a token and gives the next one; empty if it is not good, or not any more. */
    Optional<Ticket> next(String series, String token) {
        var now = now();
        var replaced = jdbc.sql("""
                        update remembered_sign_in set superseded_at = :now
                        where token_hash = :token and series = :series and superseded_at is null and expires_at > :now
                        """)
                .param("now", now)
                .param("token", Sha256.hex(token))
                .param("series", series)
                .update();
        var found = find(series, token);
        if (found.isEmpty() || found.get().supersededBefore(now.minus(properties.grace()))) {
            end(series);
            return Optional.empty();
        }
        if (replaced == 1) {
            tidy(series, now);
        }
        return Optional.of(issue(found.get().account(), series));
    }

    void end(String series) {
        jdbc.sql("delete from remembered_sign_in where series = :series")
                .param("series", series)
                .update();
    }

    void endAll(String account) {
        jdbc.sql("delete from remembered_sign_in where account = :account")
                .param("account", account)
                .update();
    }

    /** Ends every browser of the person but the one that keeps this series. */
    void endOthers(String account, String series) {
        jdbc.sql("delete from remembered_sign_in where account = :account and series <> :series")
                .param("account", account)
                .param("series", series)
                .update();
    }

    private record Found(String account, @Nullable LocalDateTime supersededAt) {
        boolean supersededBefore(LocalDateTime time) {
            return supersededAt != null && supersededAt.isBefore(time);
        }
    }

    private Optional<Found> find(String series, String token) {
        return jdbc.sql("""
                        select account, superseded_at from remembered_sign_in
                        where token_hash = :token and series = :series and expires_at > :now
                        """)
                .param("token", Sha256.hex(token))
                .param("series", series)
                .param("now", now())
                .query((row, number) ->
                        new Found(row.getString("account"), row.getObject("superseded_at", LocalDateTime.class)))
                .optional();
    }

    /** Tokens given to parallel requests end with the one that came back; those past their grace are dropped. */
    private void tidy(String series, LocalDateTime now) {
        jdbc.sql("update remembered_sign_in set superseded_at = :now where series = :series and superseded_at is null")
                .param("now", now)
                .param("series", series)
                .update();
        jdbc.sql("delete from remembered_sign_in where series = :series and superseded_at < :late")
                .param("series", series)
                .param("late", now.minus(properties.grace()))
                .update();
    }

    private Ticket issue(String account, String series) {
        var token = random(24);
        jdbc.sql("""
                        insert into remembered_sign_in (token_hash, series, account, expires_at)
                        values (:token, :series, :account, :expires)
                        """)
                .param("token", Sha256.hex(token))
                .param("series", series)
                .param("account", account)
                .param("expires", now().plus(properties.remembered()))
                .update();
        return new Ticket(account, series, token);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String random(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }
}

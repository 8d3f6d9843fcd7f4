package org.ccpor.identity.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.ccpor.identity.Sha256;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remember-me tokens, each used once. After a restart a page sends several requests with the same token at the same
 * time: the first replaces it, the others within the grace period get a token of their own, and whichever cookie the
 * browser keeps is good. A token that comes back later is a copy: then the whole series of that browser ends.
 */
@Component
@Transactional
public class RememberedSignIns {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final RememberedSignInRepository tokens;
    private final Clock clock;
    private final SignInProperties properties;

    RememberedSignIns(RememberedSignInRepository tokens, Clock clock, SignInProperties properties) {
        this.tokens = tokens;
        this.clock = clock;
        this.properties = properties;
    }

    /** What the cookie carries. */
    public record Ticket(String account, String series, String token) {}

    /** For another browser of the person. */
    public Ticket start(String account) {
        tokens.deleteExpired(clock.instant());
        return issue(account, random(18));
    }

    /** Takes a token and gives the next one; empty if it is not good, or not any more. */
    public Optional<Ticket> next(String series, String token) {
        var now = clock.instant();
        var late = now.minus(properties.grace());
        var hash = Sha256.hex(token);
        var first = tokens.supersede(hash, series, now) == 1;
        var found = tokens.findGood(hash, series, now).filter(it -> !it.supersededBefore(late));
        if (found.isEmpty()) {
            end(series);
            return Optional.empty();
        }
        if (first) {
            // Tokens given to parallel requests end with the one that came back; those past their grace are dropped.
            tokens.supersedeAll(series, now);
            tokens.deleteSupersededBefore(series, late);
        }
        return Optional.of(issue(found.get().account(), series));
    }

    void end(String series) {
        tokens.deleteSeries(series);
    }

    /** Ends every browser of the person. */
    public void endAll(String account) {
        tokens.deleteAll(account);
    }

    /** Ends every browser of the person but the one that keeps this series. */
    public void endOthers(String account, String series) {
        tokens.deleteOthers(account, series);
    }

    private Ticket issue(String account, String series) {
        var ticket = new Ticket(account, series, random(24));
        tokens.save(new RememberedSignIn(ticket, clock.instant().plus(properties.remembered())));
        return ticket;
    }

    private static String random(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }
}

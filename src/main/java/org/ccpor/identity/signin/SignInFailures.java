package org.ccpor.identity.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.identity.Sha256;
import org.ccpor.identity.UserName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords by the name that was typed, whether or not such an account exists, so that a lock tells nobody
 * which names are real. In the database, so that a restart or a second node does not forget.
 */
@Component
@Transactional
public class SignInFailures {
    private final SignInFailureRepository stored;
    private final Clock clock;
    private final SignInProperties properties;

    /** By the injected clock. */
    public SignInFailures(SignInFailureRepository stored, Clock clock, SignInProperties properties) {
        this.stored = stored;
        this.clock = clock;
        this.properties = properties;
    }

    /** Counts one more; counting starts again when the last failure is older than the lock. */
    public void record(String typedName) {
        stored.deleteBefore(forgotten());
        stored.count(key(typedName), clock.instant());
    }

    /** Whether this name has failed too often of late. */
    @Transactional(readOnly = true)
    public boolean locked(String typedName) {
        return stored.existsWith(key(typedName), properties.failures(), forgotten());
    }

    /** Which of these names are locked now; one question for all. */
    @Transactional(readOnly = true)
    public Set<String> lockedAmong(Collection<String> names) {
        var hashes = stored.findHashesWith(properties.failures(), forgotten());
        return names.stream().filter(it -> hashes.contains(key(it))).collect(Collectors.toSet());
    }

    /** Counting starts again. */
    public void forget(String typedName) {
        stored.delete(key(typedName));
    }

    private Instant forgotten() {
        return clock.instant().minus(properties.lockOut());
    }

    private static String key(String typedName) {
        return Sha256.hex(
                UserName.read(typedName).orElseGet(() -> typedName.strip().toLowerCase(Locale.ROOT)));
    }
}

package org.ccpor.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.catalina.connector.ClientAbortException;
import org.ccpor.base.Outage;
import org.ccpor.base.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/**
 * What a person is told about a failure.
 *
 * @param expected a rule, a right or an outage rather than a fault of ours
 */
record Problem(String sentence, boolean expected) {
    static final String OUTAGE = "The database does not answer; nothing was saved. Try again in a moment.";

    private static final Logger log = LoggerFactory.getLogger(Problem.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Puts a failure into words; a fault of ours is logged under the reference the person sees. */
    static Problem of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RefusedException no -> {
                    return new Problem(no.sentence(), true);
                }
                case AccessDeniedException no -> {
                    return new Problem("You may not do that.", true);
                }
                case OptimisticLockingFailureException stale -> {
                    return new Problem(
                            "Somebody else changed this meanwhile; nothing was saved. Look again, then repeat.", true);
                }
                case ClientAbortException gone -> {
                    log.debug("The browser left before it had its answer: {}", gone.getMessage());
                    return new Problem("The line was cut.", true);
                }
                default -> {
                    // look at what caused it
                }
            }
        }
        if (Outage.is(thrown)) {
            log.warn("Database outage: {}", thrown.getMessage());
            return new Problem(OUTAGE, true);
        }
        var reference = reference();
        log.error("Failure {}", reference, thrown);
        return new Problem("Something went wrong on our side. Tell support this reference: " + reference + ".", false);
    }

    private static String reference() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}

package org.ccpor.identity;

import java.nio.charset.StandardCharsets;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.signin.SignInProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a new password and hashes it. */
@Component
public class Passwords {
    /** bcrypt ignores what comes after; refusing is more honest. */
    public static final int LONGEST_BYTES = 72;

    private final PasswordEncoder encoder;
    private final int shortest;

    /** Sample sign-ins have their name as password, however short. */
    Passwords(
            PasswordEncoder encoder,
            SignInProperties properties,
            @Value("${ccpor.sample-data:false}") boolean sampleData) {
        this.encoder = encoder;
        this.shortest = sampleData ? 1 : properties.shortestPassword();
    }

    /** Characters a new password needs at least. */
    int shortest() {
        return shortest;
    }

    /** @throws RefusedException if it is too short or too long */
    public String hash(String password) {
        if (password.codePointCount(0, password.length()) < shortest) {
            throw new RefusedException("A password needs at least " + shortest + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new RefusedException("A password may have at most " + LONGEST_BYTES + " characters.");
        }
        return String.valueOf(encoder.encode(password));
    }
}

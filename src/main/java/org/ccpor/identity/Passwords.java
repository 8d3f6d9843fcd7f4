package org.ccpor.identity;

import java.nio.charset.StandardCharsets;
import org.ccpor.base.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a new password and hashes it. */
@Component
class Passwords {
    /** bcrypt ignores what comes after; refusing is more honest. */
    static final int LONGEST_BYTES = 72;

    private final PasswordEncoder encoder;
    private final SignInProperties properties;

    Passwords(PasswordEncoder encoder, SignInProperties properties) {
        this.encoder = encoder;
        this.properties = properties;
    }

    String hash(String password) {
        var shortest = properties.shortestPassword();
        if (password.codePointCount(0, password.length()) < shortest) {
            throw new Refused("A password needs at least " + shortest + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new Refused("A password may have at most " + LONGEST_BYTES + " characters.");
        }
        return String.valueOf(encoder.encode(password));
    }
}

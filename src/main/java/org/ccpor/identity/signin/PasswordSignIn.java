package org.ccpor.identity.signin;

import java.nio.charset.StandardCharsets;
import org.ccpor.identity.Passwords;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Name and password. An unknown name, a wrong password, a switched-off account and a locked name get the same answer
 * after the same work: a hash is always computed, and the lock is looked at only afterwards.
 */
@Component
public class PasswordSignIn implements AuthenticationProvider {
    private final DaoAuthenticationProvider passwords;
    private final SignInFailures failures;

    /** Counts what fails. */
    public PasswordSignIn(UserDetailsService people, PasswordEncoder encoder, SignInFailures failures) {
        passwords = new DaoAuthenticationProvider(people);
        passwords.setPasswordEncoder(encoder);
        this.failures = failures;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var name = asked.getName();
        try {
            var signedIn = passwords.authenticate(shortened(asked));
            if (!failures.locked(name)) {
                failures.forget(name);
                return signedIn;
            }
        } catch (AuthenticationServiceException outage) {
            throw outage;
        } catch (AuthenticationException wrong) {
            // A locked name is not counted on, or anybody could keep a person out for ever.
            if (!failures.locked(name)) {
                failures.record(name);
            }
        }
        throw new BadCredentialsException("Not signed in");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** No password is longer than bcrypt reads, so a longer one is wrong; an empty one is, too, and costs the same. */
    private static Authentication shortened(Authentication asked) {
        var typed = String.valueOf(asked.getCredentials());
        if (typed.getBytes(StandardCharsets.UTF_8).length <= Passwords.LONGEST_BYTES) {
            return asked;
        }
        return UsernamePasswordAuthenticationToken.unauthenticated(asked.getPrincipal(), "");
    }
}

package org.ccpor.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.account.Account;
import org.ccpor.identity.account.AccountRepository;
import org.ccpor.identity.signin.RememberMe;
import org.ccpor.identity.signin.RememberedSignIns;
import org.ccpor.identity.signin.SignInFailures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** People change their own password. A refusal is kept, not rolled back, because wrong guesses count. */
@Service
@Transactional(noRollbackFor = RefusedException.class)
@Everyone
public class OwnPasswordService {
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final PasswordEncoder encoder;
    private final SignInFailures failures;
    private final RememberedSignIns remembered;
    private final RememberMe rememberMe;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnPasswordService(
            AccountRepository accounts,
            Passwords passwords,
            PasswordEncoder encoder,
            SignInFailures failures,
            RememberedSignIns remembered,
            RememberMe rememberMe,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.encoder = encoder;
        this.failures = failures;
        this.remembered = remembered;
        this.rememberMe = rememberMe;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** Characters a new password needs at least. */
    public int shortest() {
        return passwords.shortest();
    }

    /**
     * Sets another password. This browser stays signed in; every other session and remembered browser of the person ends.
     *
     * @throws RefusedException if the current password is wrong, too many wrong ones were tried, or the new one is too short, too
     *     long or no other
     */
    public void change(String current, String wanted) {
        var me = viewer.get().userName();
        var account = accounts.findByUserName(me)
                .orElseThrow(() -> new RefusedException("There is no account " + me + " any more."));
        if (failures.locked(me)) {
            throw new RefusedException(
                    "Too many wrong passwords. Wait 15 minutes, or ask an administrator to unlock you.");
        }
        if (!matches(current, account)) {
            failures.record(me);
            throw new RefusedException("This is not your current password.");
        }
        if (current.equals(wanted)) {
            throw new RefusedException("Choose a new password, other than the one you have.");
        }
        account.setPasswordHash(passwords.hash(wanted));
        failures.forget(me);
        var request = request();
        remembered.endOthers(me, request.flatMap(rememberMe::series).orElse(""));
        events.publishEvent(
                new AccountChanged(me, request.map(OwnPasswordService::session).orElse(null)));
        events.publishEvent(
                new Change("", AccountChangeKind.PASSWORD_CHANGED, me, null, null, null, me, clock.instant()));
    }

    /** No password is longer than bcrypt reads, so a longer one is wrong. */
    private boolean matches(String current, Account account) {
        return current.getBytes(StandardCharsets.UTF_8).length <= Passwords.LONGEST_BYTES
                && encoder.matches(current, account.passwordHash());
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? Optional.of(here.getRequest())
                : Optional.empty();
    }

    private static @Nullable String session(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : session.getId();
    }
}

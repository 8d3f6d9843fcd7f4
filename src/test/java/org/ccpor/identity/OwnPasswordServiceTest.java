package org.ccpor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.signin.PasswordSignIn;
import org.ccpor.identity.signin.RememberedSignIns;
import org.ccpor.identity.signin.SignInFailures;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.People;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@WholeBoard
@RecordApplicationEvents
@AsViewer(value = Role.EXECUTIVE, user = "executive")
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class OwnPasswordServiceTest {
    private static final String OLD = "correct horse battery";
    private static final String NEW = "staple of the battery";

    @Autowired
    private Given given;

    @Autowired
    private OwnPasswordService own;

    @Autowired
    private AccountService accounts;

    @Autowired
    private ActingAs acting;

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private SignInFailures failures;

    @Autowired
    private RememberedSignIns remembered;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void an_executive() {
        given.reset();
        failures.forget("executive");
        acting.run(
                People.ADMIN,
                () -> accounts.create(new NewAccount("executive", "Executive", Role.EXECUTIVE, Set.of(), OLD)));
    }

    @AfterEach
    void no_request() {
        RequestContextHolder.resetRequestAttributes();
    }

    private boolean mayEnter(String password) {
        try {
            return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("executive", password))
                    .isAuthenticated();
        } catch (BadCredentialsException wrong) {
            return false;
        }
    }

    @Test
    void the_new_password_counts_from_now_on() {
        own.change(OLD, NEW);
        assertThat(mayEnter(NEW)).isTrue();
        assertThat(mayEnter(OLD)).isFalse();
    }

    @Test
    void history_says_that_it_was_changed_and_not_to_what() {
        own.change(OLD, NEW);
        var change = events.stream(Change.class)
                .filter(it -> it.what() == AccountChangeKind.PASSWORD_CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(change.actor()).isEqualTo("executive");
        assertThat(change.toString()).doesNotContain(OLD, NEW);
        assertThat(change.before()).isNull();
        assertThat(change.after()).isNull();
    }

    @Test
    void this_browser_stays_remembered_and_all_others_end() {
        var here = remembered.start("executive");
        var there = remembered.start("executive");
        var request = new MockHttpServletRequest();
        var cookie = Base64.getEncoder()
                .encodeToString((here.series() + ":" + here.token()).getBytes(StandardCharsets.UTF_8));
        request.setCookies(new Cookie("remember-me", cookie));
        var session = request.getSession();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        own.change(OLD, NEW);
        assertThat(remembered.next(here.series(), here.token())).isPresent();
        assertThat(remembered.next(there.series(), there.token())).isEmpty();
        assertThat(events.stream(AccountChanged.class))
                .contains(new AccountChanged("executive", String.valueOf(session == null ? null : session.getId())));
    }

    @Test
    void a_wrong_current_password_is_refused_and_counted_until_the_name_is_locked() {
        for (var wrong = 0; wrong < 5; wrong++) {
            refused("a wrong guess", NEW, "not your current password");
        }
        refused(OLD, NEW, "Too many wrong passwords");
        assertThat(failures.locked("executive")).isTrue();
    }

    @Test
    void a_new_password_that_is_too_short_too_long_or_no_other_is_refused() {
        refused(OLD, "short", "at least 12 characters");
        refused(OLD, "x".repeat(10_000), "at most 72");
        refused(OLD, OLD, "other than the one you have");
        refused("x".repeat(10_000), NEW, "not your current password");
        assertThat(mayEnter(OLD)).isTrue();
    }

    @Test
    void whoever_is_not_signed_in_changes_nothing() {
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> own.change(OLD, NEW)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(mayEnter(OLD)).isTrue();
    }

    private void refused(String current, String wanted, String why) {
        assertThatThrownBy(() -> own.change(current, wanted))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why);
    }
}

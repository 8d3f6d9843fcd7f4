package org.ccpor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.ccpor.identity.account.Account;
import org.ccpor.identity.account.AccountRepository;
import org.ccpor.identity.signin.PasswordSignIn;
import org.ccpor.identity.signin.SignInFailureRepository;
import org.ccpor.identity.signin.SignInFailures;
import org.ccpor.identity.signin.SignInProperties;
import org.ccpor.testing.Given;
import org.ccpor.testing.StepClock;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

@WholeBoard
class LockOutTest {
    private final StepClock clock = new StepClock(Instant.parse("2026-03-02T17:00:00Z"));

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private UserDetailsService people;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private SignInFailureRepository stored;

    private PasswordSignIn signIn;

    @BeforeEach
    void start() {
        given.reset();
        accounts.save(new Account(
                "lock-out", "Lock-out", Role.COORDINATOR, Set.of(), encoder.encode("correct horse battery")));
        var strict =
                new SignInProperties(5, Duration.ofMinutes(15), Duration.ofDays(14), Duration.ofSeconds(60), 12, 4);
        signIn = new PasswordSignIn(people, encoder, new SignInFailures(stored, clock, strict));
    }

    @Test
    void the_right_password_signs_in_with_the_role() {
        assertThat(ask("Lock-Out ", "correct horse battery").getAuthorities())
                .extracting("authority")
                .contains("ROLE_COORDINATOR");
    }

    @Test
    void five_wrong_passwords_lock_the_name_for_fifteen_minutes() {
        fail("lock-out", 5);
        refused("lock-out", "correct horse battery");
        clock.step(Duration.ofMinutes(16));
        assertThat(ask("lock-out", "correct horse battery").isAuthenticated()).isTrue();
    }

    @Test
    void four_wrong_passwords_do_not() {
        fail("lock-out", 4);
        assertThat(ask("lock-out", "correct horse battery").isAuthenticated()).isTrue();
        fail("lock-out", 4);
        assertThat(ask("lock-out", "correct horse battery").isAuthenticated()).isTrue();
    }

    @Test
    void spelling_the_name_in_capitals_does_not_help() {
        fail("LOCK-OUT", 5);
        refused("lock-out", "correct horse battery");
    }

    @Test
    void trying_on_while_locked_does_not_keep_the_person_out_longer() {
        fail("lock-out", 5);
        clock.step(Duration.ofMinutes(10));
        fail("lock-out", 5);
        clock.step(Duration.ofMinutes(6));
        assertThat(ask("lock-out", "correct horse battery").isAuthenticated()).isTrue();
    }

    @Test
    void a_name_without_account_is_locked_and_answered_just_the_same() {
        fail("nobody-here", 5);
        assertThatThrownBy(() -> ask("nobody-here", "x"))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("Not signed in");
        assertThat(jdbc.sql("select failures from sign_in_failure")
                        .query(Integer.class)
                        .list())
                .containsExactly(5);
    }

    @Test
    void a_switched_off_account_is_answered_just_the_same() {
        jdbc.sql("update account set enabled = false where user_name = 'lock-out'")
                .update();
        refused("lock-out", "correct horse battery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🙂", "<script>alert(1)</script>", "مرحبا", "' or 1=1 --", "a\u0000b"})
    void odd_input_is_simply_wrong(String odd) {
        refused(odd, odd);
        refused("lock-out", odd.repeat(10_000));
        refused("x".repeat(10_000) + odd, "x");
    }

    private void fail(String name, int times) {
        for (var i = 0; i < times; i++) {
            refused(name, "wrong");
        }
    }

    private void refused(String name, String password) {
        assertThatThrownBy(() -> ask(name, password))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("Not signed in");
    }

    private Authentication ask(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }
}

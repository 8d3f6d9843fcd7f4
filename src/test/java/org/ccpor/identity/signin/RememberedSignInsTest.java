package org.ccpor.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ccpor.identity.Role;
import org.ccpor.identity.account.Account;
import org.ccpor.identity.account.AccountRepository;
import org.ccpor.identity.signin.RememberedSignIns.Ticket;
import org.ccpor.testing.Given;
import org.ccpor.testing.StepClock;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeBoard
class RememberedSignInsTest {
    private final StepClock clock = new StepClock(Instant.parse("2026-03-02T17:00:00Z"));

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private RememberedSignInRepository tokens;

    @Autowired
    private RememberedSignIns live;

    private RememberedSignIns signIns;

    @BeforeEach
    void start() {
        given.reset();
        accounts.save(new Account("remembered", "Remembered", Role.EXECUTIVE, Set.of(), "{noop}x"));
        var properties =
                new SignInProperties(5, Duration.ofMinutes(15), Duration.ofDays(14), Duration.ofSeconds(60), 12, 4);
        signIns = new RememberedSignIns(tokens, clock, properties);
    }

    @Test
    void each_token_gives_the_next() {
        var ticket = signIns.start("remembered");
        for (var day = 0; day < 20; day++) {
            clock.step(Duration.ofDays(1));
            ticket = next(ticket).orElseThrow();
        }
        assertThat(ticket.account()).isEqualTo("remembered");
    }

    @Test
    void parallel_requests_with_one_token_all_come_in_and_any_cookie_they_got_is_good() {
        var first = signIns.start("remembered");
        var one = next(first).orElseThrow();
        var two = next(first).orElseThrow();
        clock.step(Duration.ofHours(1));
        assertThat(next(two)).isPresent();
        assertThat(next(one))
                .as("given at the same time, inside the grace of the other")
                .isPresent();
    }

    @Test
    void many_threads_with_one_token_all_come_in() throws Exception {
        var first = live.start("remembered");
        List<Callable<Optional<Ticket>>> requests = Stream.<Callable<Optional<Ticket>>>generate(
                        () -> () -> live.next(first.series(), first.token()))
                .limit(12)
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var answer : threads.invokeAll(requests)) {
                assertThat(answer.get()).isPresent();
            }
        }
    }

    @Test
    void a_token_that_comes_back_late_ends_the_browser_it_was_copied_from() {
        var stolen = signIns.start("remembered");
        var kept = next(stolen).orElseThrow();
        var elsewhere = signIns.start("remembered");
        clock.step(Duration.ofSeconds(61));
        assertThat(next(stolen)).isEmpty();
        assertThat(next(kept)).isEmpty();
        assertThat(next(elsewhere)).as("another browser of the same person").isPresent();
    }

    @Test
    void an_unused_browser_is_forgotten() {
        var ticket = signIns.start("remembered");
        clock.step(Duration.ofDays(15));
        assertThat(next(ticket)).isEmpty();
    }

    @Test
    void the_database_holds_no_token_that_could_be_used() {
        var ticket = signIns.start("remembered");
        assertThat(jdbc.sql("select token_hash from remembered_sign_in where series = ?")
                        .param(ticket.series())
                        .query(String.class)
                        .single())
                .isNotEqualTo(ticket.token())
                .hasSize(64);
    }

    private Optional<Ticket> next(Ticket ticket) {
        return signIns.next(ticket.series(), ticket.token());
    }
}

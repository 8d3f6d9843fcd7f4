package org.ccpor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.identity.signin.RememberedSignIns;
import org.ccpor.identity.signin.SignInFailures;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.People;
import org.ccpor.testing.WholeBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WholeBoard
@RecordApplicationEvents
@AsViewer(value = Role.ADMINISTRATOR, user = "admin")
class AccountServiceTest {
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    private Given given;

    @Autowired
    private AccountService service;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private SignInFailures failures;

    @Autowired
    private RememberedSignIns remembered;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void empty() {
        given.reset();
    }

    @Test
    void a_new_person_is_listed_and_the_password_is_hashed() {
        service.create(contact("court.kern"));
        assertThat(service.list()).extracting(Person::userName).containsExactly("court.kern");
        assertThat(service.list().getFirst().courts()).containsExactly("kern");
        assertThat(jdbc.sql("select password_hash from account")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}");
        assertThat(events.stream(Change.class))
                .singleElement()
                .extracting(Change::what, Change::court, Change::actor)
                .containsExactly(AccountChangeKind.CREATED, "", "admin");
    }

    @Test
    void of_two_who_create_the_same_name_at_once_one_reads_that_it_is_taken() {
        var admin = People.ADMIN;
        var barrier = new CyclicBarrier(2);
        var tries = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        barrier.await();
                        actingAs.run(admin, () -> service.create(contact("court.kern")));
                        return "created";
                    } catch (RefusedException refused) {
                        return refused.sentence();
                    } catch (InterruptedException | BrokenBarrierException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .limit(2)
                .toList();
        assertThat(tries.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(
                        "created", "There already is an account court.kern; choose another user name.");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void only_administrators_manage_people(Role role) {
        var somebody = new Viewer("somebody", "Somebody", role, Set.of());
        assertThatThrownBy(() -> actingAs.run(somebody, service::list)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actingAs.run(somebody, () -> service.create(contact("court.kern"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actingAs.run(somebody, () -> service.change("a", Role.ADMINISTRATOR, Set.of(), 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actingAs.run(somebody, () -> service.enable("a", false, 0)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actingAs.run(somebody, () -> service.unlock("a")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> actingAs.run(somebody, () -> service.resetPassword("a", PASSWORD, 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void contacts_do_not_see_the_list_of_analysts_but_executives_do() {
        service.create(new NewAccount("lead", "Lead", Role.COORDINATOR, Set.of(), PASSWORD));
        var executive = People.EXECUTIVE;
        var contact = new Viewer("contact", "Contact", Role.COURT_CONTACT, Set.of("kern"));
        assertThat(actingAs.call(executive, service::analysts)).containsExactly(new Analyst("lead", "Lead"));
        assertThatThrownBy(() -> actingAs.call(contact, service::analysts)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_name_is_taken_once() {
        service.create(contact("court.kern"));
        refused(() -> service.create(contact("Court.Kern")), "choose another user name");
    }

    @Test
    void a_contact_needs_a_court_and_others_have_none() {
        refused(
                () -> service.create(new NewAccount("court.kern", "K", Role.COURT_CONTACT, Set.of(), PASSWORD)),
                "at least one court");
        refused(
                () -> service.create(new NewAccount("lead", "L", Role.COORDINATOR, Set.of("kern"), PASSWORD)),
                "clear the courts");
    }

    @Test
    void passwords_too_short_or_too_long_are_refused() {
        refused(
                () -> service.create(new NewAccount("lead", "L", Role.COORDINATOR, Set.of(), "short")),
                "at least 12 characters");
        refused(
                () -> service.create(new NewAccount("lead", "L", Role.COORDINATOR, Set.of(), "x".repeat(10_000))),
                "at most 72");
    }

    @Test
    void changed_rights_end_remembered_browsers() {
        var person = service.create(contact("court.kern"));
        var ticket = remembered.start("court.kern");
        service.change("court.kern", Role.LEA_CONTACT, Set.of("kern", "inyo"), person.version());
        assertThat(remembered.next(ticket.series(), ticket.token())).isEmpty();
        assertThat(events.stream(AccountChanged.class)).containsExactly(new AccountChanged("court.kern"));
    }

    @Test
    void the_second_administrator_is_told_that_the_account_changed() {
        var person = service.create(contact("court.kern"));
        service.change("court.kern", Role.COURT_CONTACT, Set.of("inyo"), person.version());
        assertThatThrownBy(() -> service.change("court.kern", Role.EXECUTIVE, Set.of(), person.version()))
                .isInstanceOf(StaleException.class);
    }

    @Test
    void administrators_cannot_lock_themselves_out() {
        var me = service.create(new NewAccount("admin", "Admin", Role.ADMINISTRATOR, Set.of(), PASSWORD));
        refused(() -> service.enable("admin", false, me.version()), "ask another administrator");
        refused(() -> service.change("admin", Role.EXECUTIVE, Set.of(), me.version()), "ask another administrator");
    }

    @Test
    void nobody_is_a_display() {
        var person = service.create(contact("court.kern"));
        refused(() -> service.change("court.kern", Role.DISPLAY, Set.of(), person.version()), "displays have keys");
    }

    @Test
    void the_last_administrator_stays() {
        var only = service.create(new NewAccount("only", "Only", Role.ADMINISTRATOR, Set.of(), PASSWORD));
        refused(() -> service.enable("only", false, only.version()), "last administrator");
        refused(() -> service.change("only", Role.EXECUTIVE, Set.of(), only.version()), "last administrator");
        service.create(new NewAccount("other", "Other", Role.ADMINISTRATOR, Set.of(), PASSWORD));
        service.enable("only", false, only.version());
        assertThat(service.list()).extracting(Person::enabled).containsExactly(false, true);
    }

    @Test
    void a_locked_person_is_shown_and_unlocked() {
        service.create(contact("court.kern"));
        for (var wrong = 0; wrong < 5; wrong++) {
            failures.record("court.kern");
        }
        assertThat(service.list()).extracting(Person::locked).containsExactly(true);
        service.unlock("court.kern");
        assertThat(service.list()).extracting(Person::locked).containsExactly(false);
        assertThat(failures.locked("court.kern")).isFalse();
        refused(() -> service.unlock("nobody"), "no account");
    }

    private static NewAccount contact(String name) {
        return new NewAccount(name, "Court contact, Kern", Role.COURT_CONTACT, Set.of("kern"), PASSWORD);
    }

    private static void refused(Runnable command, String why) {
        assertThatThrownBy(command::run).isInstanceOf(RefusedException.class).hasMessageContaining(why);
    }
}

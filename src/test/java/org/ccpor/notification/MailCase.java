package org.ccpor.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.MariaDb;
import org.ccpor.testing.StepClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** A board with a real mail server beside it, a clock that moves when told, and people who have addresses. */
@SpringBootTest
@Import({MariaDb.class, Given.class, MailCase.Time.class})
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class MailCase {
    /** A Wednesday, ten in the morning in California. */
    static final Instant START = Instant.parse("2027-01-06T18:00:00Z");

    static final Viewer ANALYST = new Viewer("analyst", "Analyst", Role.COORDINATOR, Set.of());
    static final Viewer CLERK = new Viewer("clerk", "Clerk", Role.COURT_CONTACT, Set.of("kern"));
    static final Viewer SHERIFF = new Viewer("sheriff", "Sheriff", Role.LEA_CONTACT, Set.of("kern"));
    static final Viewer FOREIGN = new Viewer("foreign", "Foreign", Role.COURT_CONTACT, Set.of("inyo"));
    static final Viewer ADMIN = new Viewer("admin", "Admin", Role.ADMINISTRATOR, Set.of());

    private static GreenMail server = new GreenMail(setup(0));

    @Autowired
    Given given;

    @Autowired
    ActingAs acting;

    @Autowired
    AccountService accounts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    MailWriter writer;

    @Autowired
    MailJob sender;

    @Autowired
    Inbox inbox;

    @Autowired
    NoticeSettings settings;

    @Autowired
    StepClock clock;

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        StepClock stepClock() {
            return new StepClock(START);
        }
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        if (!server.isRunning()) {
            server.start();
        }
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> server.getSmtp().getPort());
        properties.add("spring.mail.properties.mail.smtp.starttls.enable", () -> false);
        properties.add("ccpor.mail.from", () -> "board@ccpor.example.gov");
        properties.add("ccpor.mail.address", () -> "https://board.example.gov");
    }

    @BeforeAll
    static void serverIsUp() {
        if (!server.isRunning()) {
            server.start();
        }
    }

    @AfterAll
    static void serverIsEmpty() throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    @BeforeEach
    void people() throws Exception {
        serverIsUp();
        server.purgeEmailFromAllMailboxes();
        clock.step(Duration.between(clock.instant(), START));
        given.reset();
        person(ANALYST);
        person(CLERK);
        person(SHERIFF);
        person(FOREIGN);
        person(ADMIN);
    }

    private void person(Viewer viewer) {
        given.account(viewer.userName(), viewer.role(), viewer.courts().toArray(String[]::new));
        address(viewer, viewer.userName() + "@kern.example.gov");
    }

    void address(Viewer viewer, String email) {
        acting.run(ADMIN, () -> {
            var version = accounts.list().stream()
                    .filter(it -> it.userName().equals(viewer.userName()))
                    .findFirst()
                    .orElseThrow()
                    .version();
            accounts.correct(viewer.userName(), viewer.displayName(), email, version);
        });
    }

    /** Something happens, as services say it. */
    void happens(ChangeKind what, String subject, @Nullable String before, @Nullable String after, String actor) {
        transaction.executeWithoutResult(_ ->
                events.publishEvent(new Change("kern", what, subject, before, after, null, actor, clock.instant())));
    }

    void asked(NoticeKind kind, Audience to, String title, String once) {
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new NoticeAsked(kind, to, "kern", title, "Some words.", "court/kern", "somebody", once)));
    }

    List<NoticeLine> inboxOf(Viewer viewer) {
        return acting.call(viewer, inbox::list);
    }

    List<String> titlesOf(Viewer viewer) {
        return inboxOf(viewer).stream().map(NoticeLine::title).toList();
    }

    /** A minute passes, and mails are written and sent. */
    void aMinuteLater() {
        clock.step(Duration.ofSeconds(61));
        writer.atOnce();
        sender.send();
    }

    static List<String> caught() {
        return Arrays.stream(server.getReceivedMessages())
                .map(it -> {
                    try {
                        return it.getAllRecipients()[0] + ": " + it.getSubject();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    static GreenMail server() {
        return server;
    }

    /** On the same port as before. */
    static void serverGoesDown() {
        var port = server.getSmtp().getPort();
        server.stop();
        server = new GreenMail(setup(port));
    }

    List<String> mails() {
        return database.sql("select concat(recipient, ' ', state, ' ', tries) from mail order by id")
                .query((row, _) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static ServerSetup setup(int port) {
        var setup = port == 0 ? ServerSetup.SMTP.dynamicPort() : new ServerSetup(port, "localhost", "smtp");
        setup.setServerStartupTimeout(10_000);
        return setup;
    }
}

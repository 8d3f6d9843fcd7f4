package org.ccpor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ADMIN;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.SHERIFF;
import static org.ccpor.testing.Questionnaire.F8;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.form.FormChangeKind;
import org.ccpor.identity.Addressees;
import org.ccpor.incident.IncidentChangeKind;
import org.ccpor.notification.mail.MailDelivery;
import org.ccpor.notification.mail.MailJob;
import org.ccpor.notification.mail.MailOutboxWriter;
import org.ccpor.notification.mail.MailProperties;
import org.ccpor.testing.PostOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;

/** Mails on their way through a real mail server, whatever happens to it. */
class MailsTest extends MailCase {
    @Autowired
    private MailService desk;

    @Test
    void a_returned_form_is_mailed_with_its_link_as_text_and_as_html() throws Exception {
        formMoves(FormCode.F3, FormChangeKind.RETURNED, "Scanners", "Submitted", "Round 1; 2 remarks", "ana");
        writer.atOnce();
        assertThat(mails()).isEmpty();
        aMinuteLater();
        assertThat(PostOffice.caught())
                .containsExactlyInAnyOrder(
                        "court.kern@kern.example.gov: Kern: F3 Scanners is returned for changes",
                        "lea.kern@kern.example.gov: Kern: F3 Scanners is returned for changes");
        var mail = mailTo("court.kern@kern.example.gov");
        assertThat(mail.getContentType()).startsWith("multipart/");
        assertThat(whole(mail))
                .contains("Content-Type: text/plain", "Content-Type: text/html")
                .contains("https://board.example.gov/court/kern/form/F3")
                .contains("<a href=\"https://board.example.gov/court/kern/form/F3\">Open it on the board</a>")
                .contains("Round 1; 2 remarks.")
                .contains("By Ana.")
                .contains("you are court contact of Kern")
                .contains("https://board.example.gov/settings")
                .contains("Auto-Submitted: auto-generated")
                .contains("From: board@ccpor.example.gov");
    }

    @Test
    void who_hands_a_form_in_gets_a_receipt_with_the_facts_and_without_answers() throws Exception {
        handIn();
        assertThat(inboxOf(CLERK)).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Kern: F8 Training questionnaire is handed in");
            assertThat(it.path()).isEqualTo("court/kern/form/F8/sent");
        });
        assertThat(inboxOf(SHERIFF)).isEmpty();
        aMinuteLater();
        assertThat(whole(mailTo("court.kern@kern.example.gov")))
                .contains(
                        "What was sent: Training questionnaire. Round 1, 2 of",
                        "When: Wednesday, Jan 6, 2027 at 10:00 AM.",
                        "Who reads it: The CCPOR team.",
                        "Answer by: Friday, Jan 8, 2027, 2 court days.",
                        "https://board.example.gov/court/kern/form/F8/sent")
                .doesNotContain("Clerks");
    }

    @Test
    void who_has_a_form_open_is_told_at_once_that_the_court_asks_for_it_back() {
        handIn();
        aMinuteLater();
        PostOffice.clear();
        as(ANA, () -> reviews.opened(F8));
        as(CLERK, () -> rounds.askBack(F8, forms.page(F8).version()));
        aMinuteLater();
        assertThat(PostOffice.caught())
                .containsExactly("ana@kern.example.gov: Kern: the court asks for F8 Training questionnaire back");
    }

    @Test
    void what_comes_within_a_minute_goes_in_one_mail() {
        formMoves(FormCode.F1, FormChangeKind.RETURNED, "Scope", "Submitted", "Round 1; 1 remark", "ana");
        clock.step(Duration.ofSeconds(30));
        formMoves(FormCode.F2, FormChangeKind.ACCEPTED, "Operations", "Submitted", "Round 1", "ana");
        aMinuteLater();
        assertThat(PostOffice.caught())
                .containsExactly("court.kern@kern.example.gov: 2 notices: Kern: F1 Scope is returned for changes");
    }

    @Test
    void an_incident_waits_for_no_other_and_takes_nothing_along_that_may_be_undone() {
        happens(CardChangeKind.UNBLOCKED, "The line is up", "Court", null, "court.kern");
        happens(IncidentChangeKind.REPORTED, "INC-2027-0001", null, "Priority 1, Login, Production", "court.kern");
        writer.atOnce();
        sender.send();
        assertThat(PostOffice.caught()).contains("ana@kern.example.gov: Kern: INC-2027-0001: priority 1 incident");
        assertThat(PostOffice.caught()).noneMatch(it -> it.contains("blocked") || it.contains("2 notices"));
        aMinuteLater();
        assertThat(PostOffice.caught()).anyMatch(it -> it.contains("o longer blocked"));
    }

    @Test
    void nothing_is_sent_twice_though_two_send_at_once() throws Exception {
        IntStream.range(0, 6).forEach(i -> {
            asked(NoticeKind.MENTION, new Audience.One("court.kern"), "Mail " + i, "twice:" + i);
            clock.step(Duration.ofSeconds(61));
            writer.atOnce();
        });
        try (var pool = Executors.newFixedThreadPool(4)) {
            Callable<Void> sending = () -> {
                sender.send();
                return null;
            };
            for (var one : pool.invokeAll(List.of(sending, sending, sending, sending))) {
                one.get();
            }
        }
        assertThat(PostOffice.caught()).hasSize(6).doesNotHaveDuplicates();
        assertThat(mails()).hasSize(6).allMatch(it -> it.equals("court.kern SENT 1"));
    }

    @Test
    void writers_at_once_write_one_mail() throws Exception {
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "One", "writers:1");
        clock.step(Duration.ofSeconds(61));
        try (var pool = Executors.newFixedThreadPool(4)) {
            Callable<Void> writing = () -> {
                writer.atOnce();
                return null;
            };
            for (var one : pool.invokeAll(List.of(writing, writing, writing, writing))) {
                one.get();
            }
        }
        assertThat(mails()).containsExactly("court.kern WAITING 0");
    }

    @Test
    void a_mail_server_that_is_down_for_an_hour_loses_and_doubles_nothing() {
        PostOffice.close();
        formMoves(FormCode.F1, FormChangeKind.RETURNED, "Scope", "Submitted", "Round 1; 1 remark", "ana");
        aMinuteLater();
        assertThat(mails()).containsExactly("court.kern WAITING 1");
        IntStream.range(0, 60).forEach(_ -> aMinuteLater());
        assertThat(mails()).containsExactly("court.kern WAITING 5");
        asked(NoticeKind.MENTION, new Audience.One("ana"), "After it", "after:1");
        PostOffice.open();
        aMinuteLater();
        assertThat(PostOffice.caught()).containsExactly("ana@kern.example.gov: After it");
        aMinuteLater();
        assertThat(PostOffice.caught())
                .containsExactlyInAnyOrder(
                        "ana@kern.example.gov: After it",
                        "court.kern@kern.example.gov: Kern: F1 Scope is returned for changes");
        aMinuteLater();
        assertThat(PostOffice.caught()).hasSize(2);
    }

    @Test
    void a_node_that_stops_finishes_the_mail_at_hand_and_leaves_the_rest_to_the_next(
            @Autowired MailOutboxWriter table,
            @Autowired MailDelivery delivery,
            @Autowired Addressees people,
            @Autowired NoticeListener notices,
            @Autowired MailProperties properties,
            @Autowired PlatformTransactionManager transactions) {
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "First", "stop:1");
        clock.step(Duration.ofSeconds(61));
        writer.atOnce();
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "Second", "stop:2");
        clock.step(Duration.ofSeconds(61));
        writer.atOnce();
        var stopping =
                new MailDelivery(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), properties) {
                    @Override
                    public Outcome send(MailOutboxWriter.Row row) {
                        var sent = delivery.send(row);
                        Thread.currentThread().interrupt();
                        return sent;
                    }
                };
        new MailJob(writer, table, stopping, people, notices, properties, transactions, clock).run();
        assertThat(mails()).containsExactly("court.kern SENT 1", "court.kern WAITING 0");
        sender.run();
        assertThat(PostOffice.caught())
                .containsExactly("court.kern@kern.example.gov: First", "court.kern@kern.example.gov: Second");
    }

    @Test
    void no_job_runs_by_itself_in_tests() {
        assertThat(jdbc.sql("select concat(task_name, ' ', version) from job")
                        .query(String.class)
                        .list())
                .containsExactly("due 1");
    }

    @Test
    void it_is_given_up_where_administrators_see_it_and_can_try_again() {
        PostOffice.close();
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "Late", "up:1");
        aMinuteLater();
        IntStream.range(0, 12).forEach(_ -> {
            clock.step(Duration.ofDays(1));
            sender.send();
        });
        assertThat(mails()).containsExactly("court.kern GIVEN_UP 10");
        var line = acting.call(ADMIN, desk::list).getFirst();
        assertThat(line.error()).startsWith("The mail server did not answer");
        PostOffice.open();
        acting.run(ADMIN, () -> desk.retry(line.id()));
        sender.send();
        assertThat(PostOffice.caught()).containsExactly("court.kern@kern.example.gov: Late");
        org.assertj.core.api.Assertions.assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> acting.run(ADMIN, () -> desk.retry(line.id())))
                .withMessageContaining("sent already");
    }

    @Test
    void a_mail_waits_in_vain_for_who_is_removed_or_lost_the_court() {
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "For clerk", "gone:1");
        asked(NoticeKind.MENTION, new Audience.One("lea.kern"), "For sheriff", "gone:1");
        clock.step(Duration.ofSeconds(61));
        writer.atOnce();
        acting.run(ADMIN, () -> accounts.enable("court.kern", false, version("court.kern")));
        acting.run(
                ADMIN,
                () -> accounts.change(
                        "lea.kern",
                        org.ccpor.identity.Role.LEA_CONTACT,
                        java.util.Set.of("inyo"),
                        version("lea.kern")));
        sender.send();
        assertThat(PostOffice.caught()).isEmpty();
        assertThat(mails()).containsExactlyInAnyOrder("court.kern GIVEN_UP 1", "lea.kern GIVEN_UP 1");
    }

    @Test
    void a_title_adds_no_header() throws Exception {
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "Hello\r\nBcc: all@example.com", "inject:1");
        aMinuteLater();
        var mail = mailTo("court.kern@kern.example.gov");
        assertThat(mail.getSubject()).isEqualTo("Hello Bcc: all@example.com");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void a_second_copy_after_a_crash_has_the_same_message_id() throws Exception {
        asked(NoticeKind.MENTION, new Audience.One("court.kern"), "Twice", "crash:1");
        aMinuteLater();
        jdbc.sql("update mail set state = 'WAITING'").update();
        sender.send();
        var both = PostOffice.mails();
        assertThat(both).hasSize(2);
        assertThat(both.get(0).getMessageID())
                .endsWith("@ccpor-board>")
                .isEqualTo(both.get(1).getMessageID());
    }

    @Test
    void choices_of_a_person_are_kept_to() {
        acting.run(CLERK, () -> settings.choose(NoticeKind.FORM_RETURNED, Delivery.INBOX));
        formMoves(FormCode.F1, FormChangeKind.RETURNED, "Scope", "Submitted", "Round 1; 1 remark", "ana");
        aMinuteLater();
        assertThat(PostOffice.caught()).isEmpty();
        assertThat(titlesOf(CLERK)).hasSize(1);
        acting.run(CLERK, () -> settings.choose(NoticeKind.STAND_UP, Delivery.AT_ONCE));
        asked(NoticeKind.STAND_UP, new Audience.One("court.kern"), "Summary", "stand-up:1");
        aMinuteLater();
        assertThat(PostOffice.caught()).containsExactly("court.kern@kern.example.gov: Summary");
    }

    @Test
    void without_an_address_all_stays_in_the_inbox() {
        address(CLERK, "");
        formMoves(FormCode.F1, FormChangeKind.RETURNED, "Scope", "Submitted", "Round 1; 1 remark", "ana");
        aMinuteLater();
        assertThat(mails()).isEmpty();
        assertThat(titlesOf(CLERK)).hasSize(1);
    }

    private int version(String user) {
        return accounts.list().stream()
                .filter(it -> it.userName().equals(user))
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static MimeMessage mailTo(String address) throws Exception {
        for (var mail : PostOffice.mails()) {
            if (mail.getAllRecipients()[0].toString().equals(address)) {
                return mail;
            }
        }
        throw new AssertionError("No mail to " + address);
    }

    private static String whole(MimeMessage mail) throws Exception {
        var out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}

package org.ccpor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ccpor.base.Refused;
import org.ccpor.form.FormChangeKind;
import org.ccpor.identity.Addressees;
import org.ccpor.incident.IncidentChangeKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;

/** Mails on their way through a real mail server, whatever happens to it. */
class MailsTest extends MailCase {
    @Autowired
    private MailDesk desk;

    @Test
    void a_returned_form_is_mailed_with_its_link_as_text_and_as_html() throws Exception {
        happens(FormChangeKind.RETURNED, "F3 Scanners", "Submitted", "Round 1; 2 remarks", "analyst");
        writer.atOnce();
        assertThat(mails()).isEmpty();
        aMinuteLater();
        assertThat(caught())
                .containsExactlyInAnyOrder(
                        "clerk@kern.example.gov: Kern: F3 Scanners is returned for changes",
                        "sheriff@kern.example.gov: Kern: F3 Scanners is returned for changes");
        var mail = mailTo("clerk@kern.example.gov");
        assertThat(mail.getContentType()).startsWith("multipart/");
        assertThat(whole(mail))
                .contains("Content-Type: text/plain", "Content-Type: text/html")
                .contains("https://board.example.gov/court/kern/form/F3")
                .contains("<a href=\"https://board.example.gov/court/kern/form/F3\">Open it on the board</a>")
                .contains("Round 1; 2 remarks.")
                .contains("By Analyst.")
                .contains("you are court contact of Kern")
                .contains("https://board.example.gov/settings")
                .contains("Auto-Submitted: auto-generated")
                .contains("From: board@ccpor.example.gov");
    }

    @Test
    void what_comes_within_a_minute_goes_in_one_mail() {
        happens(FormChangeKind.RETURNED, "F1 Scope", "Submitted", "Round 1; 1 remark", "analyst");
        clock.step(Duration.ofSeconds(30));
        happens(FormChangeKind.ACCEPTED, "F2 Operations", "Submitted", "Round 1", "analyst");
        aMinuteLater();
        assertThat(caught())
                .containsExactly("clerk@kern.example.gov: 2 notices: Kern: F1 Scope is returned for changes");
    }

    @Test
    void an_incident_waits_for_no_other() {
        happens(IncidentChangeKind.REPORTED, "INC-2027-0001", null, "Priority 1, Login, Production", "clerk");
        writer.atOnce();
        sender.send();
        assertThat(caught()).contains("analyst@kern.example.gov: Kern: INC-2027-0001: priority 1 incident");
    }

    @Test
    void nothing_is_sent_twice_though_two_send_at_once() throws Exception {
        IntStream.range(0, 6).forEach(i -> {
            asked(NoticeKind.MENTION, new Audience.One("clerk"), "Mail " + i, "twice:" + i);
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
        assertThat(caught()).hasSize(6).doesNotHaveDuplicates();
        assertThat(mails()).hasSize(6).allMatch(it -> it.equals("clerk SENT 1"));
    }

    @Test
    void writers_at_once_write_one_mail() throws Exception {
        asked(NoticeKind.MENTION, new Audience.One("clerk"), "One", "writers:1");
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
        assertThat(mails()).containsExactly("clerk WAITING 0");
    }

    @Test
    void a_mail_server_that_is_down_for_an_hour_loses_and_doubles_nothing() {
        serverGoesDown();
        happens(FormChangeKind.RETURNED, "F1 Scope", "Submitted", "Round 1; 1 remark", "analyst");
        aMinuteLater();
        assertThat(mails()).containsExactly("clerk WAITING 1");
        IntStream.range(0, 60).forEach(_ -> aMinuteLater());
        assertThat(mails()).containsExactly("clerk WAITING 5");
        asked(NoticeKind.MENTION, new Audience.One("analyst"), "After it", "after:1");
        server().start();
        aMinuteLater();
        assertThat(caught()).containsExactly("analyst@kern.example.gov: After it");
        aMinuteLater();
        assertThat(caught())
                .containsExactlyInAnyOrder(
                        "analyst@kern.example.gov: After it",
                        "clerk@kern.example.gov: Kern: F1 Scope is returned for changes");
        aMinuteLater();
        assertThat(caught()).hasSize(2);
    }

    @Test
    void a_node_that_stops_finishes_the_mail_at_hand_and_leaves_the_rest_to_the_next(
            @Autowired MailOutboxWriter table,
            @Autowired Postman postman,
            @Autowired Addressees people,
            @Autowired NoticeKeeper keeper,
            @Autowired MailProperties properties,
            @Autowired PlatformTransactionManager transactions) {
        asked(NoticeKind.MENTION, new Audience.One("clerk"), "First", "stop:1");
        clock.step(Duration.ofSeconds(61));
        writer.atOnce();
        asked(NoticeKind.MENTION, new Audience.One("clerk"), "Second", "stop:2");
        clock.step(Duration.ofSeconds(61));
        writer.atOnce();
        var stopping = new Postman(new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), properties) {
            @Override
            Outcome send(MailOutboxWriter.Row row) {
                var sent = postman.send(row);
                Thread.currentThread().interrupt();
                return sent;
            }
        };
        new MailJob(writer, table, stopping, people, keeper, properties, transactions, clock).run();
        assertThat(mails()).containsExactly("clerk SENT 1", "clerk WAITING 0");
        sender.run();
        assertThat(caught()).containsExactly("clerk@kern.example.gov: First", "clerk@kern.example.gov: Second");
    }

    @Test
    void no_job_runs_by_itself_in_tests() {
        assertThat(database.sql("select concat(task_name, ' ', version) from job")
                        .query(String.class)
                        .list())
                .containsExactly("due 1");
    }

    @Test
    void it_is_given_up_where_administrators_see_it_and_can_try_again() {
        serverGoesDown();
        asked(NoticeKind.MENTION, new Audience.One("clerk"), "Late", "up:1");
        aMinuteLater();
        IntStream.range(0, 12).forEach(_ -> {
            clock.step(Duration.ofDays(1));
            sender.send();
        });
        assertThat(mails()).containsExactly("clerk GIVEN_UP 10");
        var line = acting.call(ADMIN, desk::list).getFirst();
        assertThat(line.error()).startsWith("The mail server did not answer");
        server().start();
        acting.run(ADMIN, () -> desk.retry(line.id()));
        sender.send();
        assertThat(caught()).containsExactly("clerk@kern.example.gov: Late");
        org.assertj.core.api.Assertions.assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> acting.run(ADMIN, () -> desk.retry(line.id())))
                .withMessageContaining("sent already");
    }

    @Test
    void a_mail_waits_in_vain_for_who_is_removed_or_lost_the_court() {
        asked(NoticeKind.MENTION, new Audience.One("clerk"), "For clerk", "gone:1");
        asked(NoticeKind.MENTION, new Audience.One("sheriff"), "For sheriff", "gone:1");
        clock.step(Duration.ofSeconds(61));
        writer.atOnce();
        acting.run(ADMIN, () -> accounts.enable("clerk", false, version("clerk")));
        acting.run(
                ADMIN,
                () -> accounts.change(
                        "sheriff", org.ccpor.identity.Role.LEA_CONTACT, java.util.Set.of("inyo"), version("sheriff")));
        sender.send();
        assertThat(caught()).isEmpty();
        assertThat(mails()).containsExactlyInAnyOrder("clerk GIVEN_UP 1", "sheriff GIVEN_UP 1");
    }

    @Test
    void a_title_adds_no_header() throws Exception {
        asked(NoticeKind.MENTION, new Audience.One("clerk"), "Hello\r\nBcc: all@example.com", "inject:1");
        aMinuteLater();
        var mail = mailTo("clerk@kern.example.gov");
        assertThat(mail.getSubject()).isEqualTo("Hello Bcc: all@example.com");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void a_second_copy_after_a_crash_has_the_same_message_id() throws Exception {
        asked(NoticeKind.MENTION, new Audience.One("clerk"), "Twice", "crash:1");
        aMinuteLater();
        database.sql("update mail set state = 'WAITING'").update();
        sender.send();
        var both = server().getReceivedMessages();
        assertThat(both).hasSize(2);
        assertThat(both[0].getMessageID()).endsWith("@ccpor-board>").isEqualTo(both[1].getMessageID());
    }

    @Test
    void choices_of_a_person_are_kept_to() {
        acting.run(CLERK, () -> settings.choose(NoticeKind.FORM_RETURNED, Delivery.INBOX));
        happens(FormChangeKind.RETURNED, "F1 Scope", "Submitted", "Round 1; 1 remark", "analyst");
        aMinuteLater();
        assertThat(caught()).isEmpty();
        assertThat(titlesOf(CLERK)).hasSize(1);
        acting.run(CLERK, () -> settings.choose(NoticeKind.STAND_UP, Delivery.AT_ONCE));
        asked(NoticeKind.STAND_UP, new Audience.One("clerk"), "Summary", "stand-up:1");
        aMinuteLater();
        assertThat(caught()).containsExactly("clerk@kern.example.gov: Summary");
    }

    @Test
    void without_an_address_all_stays_in_the_inbox() {
        address(CLERK, "");
        happens(FormChangeKind.RETURNED, "F1 Scope", "Submitted", "Round 1; 1 remark", "analyst");
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
        for (var mail : server().getReceivedMessages()) {
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

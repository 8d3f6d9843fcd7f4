package org.ccpor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.Set;
import org.ccpor.notification.mail.MailDelivery;
import org.ccpor.notification.mail.MailOutboxWriter;
import org.ccpor.notification.mail.MailProperties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server answers, and what we make of it: spoken to over a socket. */
class BounceTest {
    private static final MailProperties PROPERTIES =
            new MailProperties("localhost", "board@example.gov", "https://board.example.gov", java.time.Duration.ZERO);

    private ServerSocket socket;
    private volatile String answer = "250 OK";

    @SuppressWarnings("NullAway.Init")
    BounceTest() {}

    @BeforeEach
    void listen() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 No such user here", "553 5.1.3 Bad address"})
    void an_address_nobody_has_is_given_up_at_once(String refusal) {
        answer = refusal;
        assertThat(send()).isInstanceOfSatisfying(MailDelivery.Outcome.Never.class, it -> {
            assertThat(it.bounced()).isTrue();
            assertThat(it.why()).contains(refusal);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"450 4.2.1 Mailbox busy", "452 4.2.2 Mailbox full"})
    void what_may_pass_is_tried_later(String refusal) {
        answer = refusal;
        assertThat(send()).isInstanceOfSatisfying(MailDelivery.Outcome.Later.class, it -> {
            assertThat(it.unreachable()).isFalse();
            assertThat(it.why()).contains(refusal);
        });
    }

    @Test
    void a_server_that_does_not_answer_is_no_fault_of_the_mail() throws IOException {
        close();
        assertThat(send()).isInstanceOfSatisfying(MailDelivery.Outcome.Later.class, it -> assertThat(it.unreachable())
                .isTrue());
    }

    @Test
    void a_server_that_takes_it_has_it() {
        assertThat(send()).isInstanceOf(MailDelivery.Outcome.Sent.class);
    }

    private MailDelivery.Outcome send() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(socket.getLocalPort());
        var properties = new Properties();
        properties.put("mail.smtp.timeout", "5000");
        sender.setJavaMailProperties(properties);
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new MailDelivery(beans.getBeanProvider(JavaMailSender.class), PROPERTIES)
                .send(new MailOutboxWriter.Row(
                        1,
                        "<1@ccpor-board>",
                        "clerk",
                        "clerk@example.gov",
                        Set.of(),
                        "Hello",
                        "Text",
                        0,
                        Instant.EPOCH));
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept();
                    var in = new BufferedReader(
                            new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII))) {
                var out = line.getOutputStream();
                say(out, "220 here");
                var data = false;
                @Nullable String said;
                while ((said = in.readLine()) != null) {
                    if (data) {
                        data = !said.equals(".");
                        if (!data) {
                            say(out, "250 taken");
                        }
                    } else if (said.startsWith("RCPT")) {
                        say(out, answer);
                    } else if (said.equals("DATA")) {
                        data = true;
                        say(out, "354 go on");
                    } else {
                        say(out, said.equals("QUIT") ? "221 bye" : "250 OK");
                    }
                }
            } catch (IOException ended) {
                // The test is over.
            }
        }
    }

    private static void say(java.io.OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}

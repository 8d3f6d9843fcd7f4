package org.ccpor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A real mail server beside the board, one for all contexts of a JVM. It hands on nothing. */
@TestConfiguration(proxyBeanMethods = false)
public class PostOffice {
    /** What links in mails begin with. */
    public static final String ADDRESS = "https://board.example.gov";

    private static GreenMail server = new GreenMail(setup(0));

    /** Not for a board that is to have no mail server. */
    @Bean
    @ConditionalOnProperty(name = "ccpor.test-mail", matchIfMissing = true)
    DynamicPropertyRegistrar mail() {
        open();
        return properties -> {
            properties.add("spring.mail.host", () -> "localhost");
            properties.add("spring.mail.port", () -> server.getSmtp().getPort());
            properties.add("spring.mail.properties.mail.smtp.starttls.enable", () -> false);
            properties.add("ccpor.mail.from", () -> "board@ccpor.example.gov");
            properties.add("ccpor.mail.address", () -> ADDRESS);
        };
    }

    /** Takes mails again if it did not. */
    public static synchronized void open() {
        if (!server.isRunning()) {
            server.start();
        }
    }

    /** Nobody answers until it opens again, on the same port. */
    public static synchronized void close() {
        var port = server.getSmtp().getPort();
        server.stop();
        server = new GreenMail(setup(port));
    }

    /** Open, and without mails. */
    public static void clear() {
        open();
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What came in, in its order. */
    public static List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    /**
     * The path, as the link of a mail carries it.
     *
     * @param words what the mails say besides
     * @throws AssertionError if no mail does
     */
    public static String link(String path, String words) throws IOException, MessagingException {
        var all = new ByteArrayOutputStream();
        for (var mail : mails()) {
            mail.writeTo(all);
        }
        assertThat(all.toString(StandardCharsets.UTF_8)).contains(ADDRESS + "/" + path, words);
        return path;
    }

    /** Of each mail to whom, and what about. */
    public static List<String> caught() {
        return mails().stream().map(PostOffice::line).toList();
    }

    private static String line(MimeMessage mail) {
        try {
            return Stream.of(mail.getAllRecipients()).findFirst().orElseThrow() + ": " + mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServerSetup setup(int port) {
        var setup = port == 0 ? ServerSetup.SMTP.dynamicPort() : new ServerSetup(port, "localhost", "smtp");
        setup.setServerStartupTimeout(10_000);
        return setup;
    }
}

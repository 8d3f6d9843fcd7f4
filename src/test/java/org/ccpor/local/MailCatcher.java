package org.ccpor.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A mail server on this machine alone that keeps what it is given and sends nothing on. Empty again after a restart. */
final class MailCatcher {
    private final GreenMail server;

    private MailCatcher(GreenMail server) {
        this.server = server;
    }

    /** On a free port of the loopback address. */
    static MailCatcher start() {
        var setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var server = new GreenMail(setup);
        server.start();
        return new MailCatcher(server);
    }

    /** One caught mail, as a person reads it. */
    record Caught(String to, String subject, String text) {}

    /** Settings that lead the board's mail here. */
    List<String> arguments(String address) {
        return List.of(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + server.getSmtp().getPort(),
                "--spring.mail.properties.mail.smtp.starttls.enable=false",
                "--ccpor.mail.from=board@ccpor.example.org",
                "--ccpor.mail.address=" + address,
                "--ccpor.mail.fold=10s");
    }

    /** The newest first. */
    List<Caught> caught() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailCatcher::read)
                .toList()
                .reversed();
    }

    void stop() {
        server.stop();
    }

    private static Caught read(MimeMessage mail) {
        try {
            return new Caught(mail.getAllRecipients()[0].toString(), mail.getSubject(), text(mail.getContent()));
        } catch (MessagingException | IOException e) {
            return new Caught("?", "A mail that cannot be read", String.valueOf(e.getMessage()));
        }
    }

    /** The first part that is plain text. */
    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                var found = part.isMimeType("text/html") ? "" : text(part.getContent());
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return "";
        }
        return content instanceof String words ? words : "";
    }
}

package org.ccpor.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.notification.OneLine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server and says what came of it. */
@Component
public class MailDelivery {
    private final ObjectProvider<JavaMailSender> senders;
    private final MailProperties mail;

    /** Without a sender if no mail server is set. */
    public MailDelivery(ObjectProvider<JavaMailSender> senders, MailProperties mail) {
        this.senders = senders;
        this.mail = mail;
    }

    /** What came of a try. */
    public sealed interface Outcome {
        /** The server took it. */
        record Sent() implements Outcome {}

        /** It may work later; {@code unreachable} if the server did not answer at all. */
        record Later(String why, boolean unreachable) implements Outcome {}

        /** It never will; {@code bounced} if the server knows no such address. */
        record Never(String why, boolean bounced) implements Outcome {}
    }

    /** Hands one mail to the server; never throws what the server says. */
    public Outcome send(MailOutboxWriter.Row row) {
        try {
            var sender = senders.getObject();
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(mail.from());
            helper.setTo(row.address());
            helper.setSubject(OneLine.of(row.subject(), 200));
            helper.setText(row.text(), MailHtml.of(row.subject(), row.text()));
            helper.setSentDate(Date.from(row.createdAt()));
            message.setHeader("Message-ID", row.messageId());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            sender.send(message);
            return new Outcome.Sent();
        } catch (MailSendException failed) {
            return judge(failed);
        } catch (MailException failed) {
            return new Outcome.Later(words(failed), false);
        } catch (MessagingException wrong) {
            return new Outcome.Never(words(wrong), false);
        }
    }

    /** Only a server that was spoken to can refuse an address or a mail. */
    private static Outcome judge(MailSendException failed) {
        var first = Stream.of(failed.getMessageExceptions()).findFirst().orElse(failed);
        if (!(first instanceof SendFailedException refused)) {
            return new Outcome.Later("The mail server did not answer: " + words(first), true);
        }
        var invalid = refused.getInvalidAddresses();
        return invalid != null && invalid.length > 0
                ? new Outcome.Never(words(deepest(refused)), true)
                : new Outcome.Later(words(deepest(refused)), false);
    }

    private static Throwable deepest(Exception failed) {
        return failed instanceof MessagingException it && it.getNextException() != null
                ? deepest(it.getNextException())
                : failed;
    }

    private static String words(Throwable failed) {
        return OneLine.of(
                Objects.toString(failed.getMessage(), failed.getClass().getSimpleName()), 300);
    }
}

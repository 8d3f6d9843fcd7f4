package org.ccpor.notification.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the board; the server itself is {@code spring.mail}.
 *
 * @param host the same as {@code spring.mail.host}; blank switches mail off
 * @param from sender of all mails
 * @param address where people open the board, such as {@code https://board.example.gov}; links in mails begin with it
 * @param fold how long a mail waits for others to the same person that go with it
 */
@ConfigurationProperties("ccpor.mail")
public record MailProperties(
        /** Whether there is a mail server. */
        @DefaultValue("") String host,
        @DefaultValue("ccpor-board@localhost") String from,
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("60s") Duration fold) {
    public boolean on() {
        return !host.isBlank();
    }

    /** The whole address of a path of the board. */
    String link(String path) {
        return address.replaceFirst("/+$", "") + "/" + path;
    }
}

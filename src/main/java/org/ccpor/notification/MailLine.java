package org.ccpor.notification;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mail as administrators see it, without its text.
 *
 * @param recipient user name
 * @param tries how often the mail server was asked to take it
 * @param nextTry when it is asked again, while the mail waits
 * @param error what the last try said
 */
public record MailLine(
        long id,
        String recipient,
        String address,
        String subject,
        MailState state,
        int tries,
        Instant createdAt,
        Instant nextTry,
        @Nullable Instant sentAt,
        @Nullable String error)
        implements Serializable {}

package org.ccpor.notification;

import org.jspecify.annotations.Nullable;

/**
 * Something people want to be told, published inside the transaction that did it; kept in the same transaction, told after it.
 *
 * @param court slug; {@code null} if it is about no single court
 * @param title one line, such as "Form F3 was returned"
 * @param text a few plain sentences; may be empty
 * @param path where the link leads, below the address of the board and without its first slash, such as {@code court/kern/form/F3}
 * @param by user name of who did it, who is not told; {@code null} for the clock
 * @param once what makes it one notice: a second one with the same words here is not told again to the same person
 */
public record NoticeRequested(
        NoticeKind kind,
        Audience to,
        @Nullable String court,
        String title,
        String text,
        String path,
        @Nullable String by,
        String once) {}

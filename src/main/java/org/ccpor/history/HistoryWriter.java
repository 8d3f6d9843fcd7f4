package org.ccpor.history;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.Change;
import org.ccpor.base.PartyData;
import org.ccpor.base.TextChangeKind;
import org.ccpor.base.Utc;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the line of a change in the change's own transaction: no change without its line, no line without its change.
 * Only ever inserts; the production account has no right to do more.
 */
@Component
class HistoryWriter {
    private static final int SUBJECT_LENGTH = 500;

    private final JdbcClient jdbc;

    HistoryWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.transaction.IllegalTransactionStateException without a transaction */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(Change change) {
        insert(change);
        recordConfirmed(change);
    }

    /**
     * A text that looks like party data reaches a change only after somebody said that it is none: that is recorded, without
     * the text (domain 8.1).
     */
    private void recordConfirmed(Change change) {
        var reasons = Stream.of(change.subject(), change.after(), change.reason())
                .filter(Objects::nonNull)
                .flatMap(it -> PartyData.suspects(it).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        if (!reasons.isEmpty()) {
            insert(new Change(
                    change.court(), TextChangeKind.CONFIRMED, "", null, reasons, null, change.actor(), change.at()));
        }
    }

    private void insert(Change change) {
        jdbc.sql("""
                insert into history (at, court, what, subject, before_value, after_value, reason, actor)
                values (:at, :court, :what, :subject, :before, :after, :reason, :actor)
                """)
                .param("at", Utc.stored(change.at()))
                .param("court", change.court())
                .param("what", change.what().stored())
                .param("subject", shortened(change.subject()))
                .param("before", change.before())
                .param("after", change.after())
                .param("reason", change.reason())
                .param("actor", change.actor())
                .update();
    }

    /** A long wording must not stop the change it only names. */
    private static String shortened(String subject) {
        return subject.codePointCount(0, subject.length()) <= SUBJECT_LENGTH
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, SUBJECT_LENGTH - 1)) + "…";
    }
}

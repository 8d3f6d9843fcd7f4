package org.ccpor.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.ItemChangeKind;
import org.ccpor.testing.People;
import org.ccpor.testing.RecordSlice;
import org.ccpor.testing.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RecordSlice
class HistoryWriterTest {
    private static final Instant AT = Instant.parse("2026-11-01T09:30:00.123456Z");

    private final ApplicationEventPublisher events;
    private final HistoryService history;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    HistoryWriterTest(
            ApplicationEventPublisher events,
            HistoryService history,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.events = events;
        this.history = history;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void sign_in() {
        SignedIn.as(People.COORDINATOR);
    }

    @AfterEach
    void clean() {
        SignedIn.asNobody();
        jdbc.sql("delete from history").update();
        jdbc.sql("delete from court where slug = 'test'").update();
    }

    /** Told no type of a null, Spring has the server prepare the statement to ask for it. */
    @Test
    void a_line_without_old_new_and_why_is_one_statement_to_the_server_too() {
        var prepared = transaction.execute(_ -> {
            var before = prepares();
            events.publishEvent(change(DeploymentChangeKind.GO_LIVE_CHANGED, "Go-live date", null, null, null));
            return prepares() - before;
        });
        assertThat(prepared).isZero();
    }

    private int prepares() {
        return jdbc.sql("show session status like 'Com_stmt_prepare'")
                .query((row, _) -> row.getInt(2))
                .single();
    }

    @Test
    void writes_who_when_what_old_new_and_why() {
        publish(change(
                DeploymentChangeKind.GO_LIVE_CHANGED, "Go-live date", "2027-01-08", "2027-01-22", "DOJ approval"));
        assertThat(history.page("test", HistoryFilter.none(), null, 10))
                .singleElement()
                .isEqualTo(new HistoryLine(
                        lastId(),
                        AT,
                        "test",
                        DeploymentChangeKind.GO_LIVE_CHANGED,
                        "Go-live date",
                        "2027-01-08",
                        "2027-01-22",
                        "DOJ approval",
                        "coordinator"));
    }

    @Test
    void leaves_no_line_of_a_change_that_was_rolled_back() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(change(ItemChangeKind.ACCEPTED, "Scope questionnaire", null, null, null));
                    assertThat(lines()).isEqualTo(1);
                    throw new RefusedException("No.");
                }));
        assertThat(lines()).isZero();
    }

    @Test
    void undoes_a_change_whose_line_cannot_be_written() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("""
                            insert into court
                            values ('test', 'Test', 'Test', 'TRIBAL', 'Inyo', 'Southern', '', 0, null, '', 0)
                            """).update();
                    events.publishEvent(change(new UnknownKind("x".repeat(61)), "", null, null, null));
                }));
        assertThat(jdbc.sql("select count(*) from court where slug = 'test'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refuses_a_change_outside_of_a_transaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> events.publishEvent(change(ItemChangeKind.ACCEPTED, "", null, null, null)));
        assertThat(lines()).isZero();
    }

    @Test
    void keeps_every_letter_and_long_reasons() {
        var reason = "👩‍⚖️ בית משפט <script>".repeat(1_000);
        publish(change(ItemChangeKind.EVIDENCE, "<b>ü</b>", null, "É", reason));
        assertThat(history.page("test", HistoryFilter.none(), null, 1))
                .extracting(HistoryLine::reason)
                .containsExactly(reason);
    }

    @Test
    void shortens_a_subject_that_does_not_fit() {
        publish(change(ItemChangeKind.STARTED, "😀".repeat(600), null, null, null));
        assertThat(history.page("test", HistoryFilter.none(), null, 1))
                .singleElement()
                .extracting(it -> it.subject().codePointCount(0, it.subject().length()))
                .isEqualTo(500);
    }

    private void publish(Change change) {
        transaction.executeWithoutResult(status -> events.publishEvent(change));
    }

    private static Change change(
            ChangeKind what, String subject, @Nullable String before, @Nullable String after, @Nullable String reason) {
        return new Change("test", what, subject, before, after, reason, "coordinator", AT);
    }

    private int lines() {
        return jdbc.sql("select count(*) from history").query(Integer.class).single();
    }

    private long lastId() {
        return jdbc.sql("select max(id) from history").query(Long.class).single();
    }
}

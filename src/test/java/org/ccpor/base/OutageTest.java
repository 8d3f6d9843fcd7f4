package org.ccpor.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class OutageTest {
    static Stream<Throwable> outages() {
        return Stream.of(
                new CannotCreateTransactionException("no connection"),
                new CannotGetJdbcConnectionException("refused"),
                new QueryTimeoutException("too long"),
                new CannotAcquireLockException("deadlock"),
                new TransactionSystemException("commit", new SQLNonTransientConnectionException("end of stream")),
                new JpaSystemException(new IllegalStateException(new SQLException("reset", "08S01"))),
                new RuntimeException(new SQLTransientConnectionException("the pool is exhausted")),
                new RuntimeException(new SQLTimeoutException("killed", "70100")),
                new UncategorizedSQLException("wait", null, new SQLException("lock wait", "HY000", 1205)));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void a_database_that_does_not_answer_is_an_outage_however_it_is_said(Throwable outage) {
        assertThat(Outage.is(outage)).isTrue();
    }

    static Stream<RuntimeException> faults() {
        return Stream.of(
                new DataIntegrityViolationException(
                        "too long", new SQLIntegrityConstraintViolationException("x", "23000", 1406)),
                new DuplicateKeyException("twice"),
                new InvalidDataAccessApiUsageException("no transaction"),
                new OptimisticLockingFailureException("somebody was faster"),
                new UncategorizedSQLException("odd", null, new SQLException("odd", "HY000", 1)),
                new JpaSystemException(new IllegalStateException("odd")),
                new AccessDeniedException("no"),
                new RefusedException("No."),
                new NullPointerException());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_would_fail_again_is_none_and_goes_on_to_the_error_handler(RuntimeException fault) {
        assertThatThrownBy(() -> Outage.orThrow(fault)).isSameAs(fault);
    }

    @Test
    void an_outage_is_not_thrown_on() {
        Outage.orThrow(new CannotCreateTransactionException("no connection"));
        assertThat(Outage.is(new RefusedException("No."))).isFalse();
    }
}

package org.ccpor.base;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells a database that does not answer from a fault: no connection to be had, one that broke, a statement that took too
 * long or lost to others it waited for. The same command may work in a moment. Anything else, such as a value that breaks
 * a constraint, would fail again and is for the error handler.
 */
public final class Outage {
    /** SQL states of a connection that is gone. */
    private static final String CONNECTION = "08";

    /** What MariaDB calls a lock it waited for in vain; it has no SQL state of its own. */
    private static final int LOCK_WAIT = 1205;

    private Outage() {}

    /** Whether the failure, or what caused it, is the database not answering. */
    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                // It waited for nobody: somebody else changed the same thing.
                case OptimisticLockingFailureException race -> {
                    return false;
                }
                case CannotCreateTransactionException out -> {
                    return true;
                }
                case DataAccessResourceFailureException out -> {
                    return true;
                }
                case TransientDataAccessException out -> {
                    return true;
                }
                case SQLException sql
                when gone(sql) -> {
                    return true;
                }
                default -> {
                    // look at what caused it
                }
            }
        }
        return false;
    }

    /** Throws on what is none, so that it is not told as one. */
    public static void orThrow(RuntimeException failure) {
        if (!is(failure)) {
            throw failure;
        }
    }

    /** As the driver and the pool say it, also in the middle of a statement or when a transaction ends. */
    private static boolean gone(SQLException failure) {
        var state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || failure instanceof SQLTimeoutException
                || failure instanceof SQLTransactionRollbackException
                || failure.getErrorCode() == LOCK_WAIT
                || (state != null && state.startsWith(CONNECTION));
    }
}

package org.ccpor.base;

import java.sql.SQLNonTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Turns a database that does not answer at start into a sentence on the console instead of a stack trace. */
class DatabaseUnreachableFailureAnalyzer extends AbstractFailureAnalyzer<SQLNonTransientConnectionException> {
    private final Environment environment;

    DatabaseUnreachableFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLNonTransientConnectionException cause) {
        // Parameters of the address may hold a password.
        var address = environment.getProperty("spring.datasource.url", "").replaceFirst("\\?.*", "");
        return new FailureAnalysis(
                "The database at %s cannot be reached: %s".formatted(address, cause.getMessage()),
                "Check that it runs, and DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD.",
                cause);
    }
}

package org.ccpor.testing;

import java.util.function.Supplier;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Services with everything below them, asked as one person or another. Every test begins with an empty plan. */
@WholeBoard
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
public abstract class BoardCase {
    protected final TestClock clock = TestClock.ofThisRun();

    @Autowired
    protected Given given;

    @Autowired
    protected ActingAs acting;

    @Autowired
    protected JdbcClient jdbc;

    @BeforeEach
    void nothing_is_planned() {
        given.reset();
    }

    protected void as(Viewer viewer, Runnable work) {
        acting.run(viewer, work);
    }

    protected <T> T get(Viewer viewer, Supplier<T> work) {
        return acting.call(viewer, work);
    }
}

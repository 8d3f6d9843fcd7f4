package org.ccpor.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * What contexts need that are cached side by side in one JVM. Test people are signed in where the services of the test's
 * own context look: each context brings its own holder and makes it the one of the whole JVM, so the last one started
 * would win. And the clock that all share runs on after a test that leapt or stopped it.
 */
public class ContextHabits extends AbstractTestExecutionListener {

    /** After the context is there, before anything signs a test person in. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 100;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        use(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        use(test);
    }

    @Override
    public void afterTestMethod(TestContext test) {
        TestClock.ofThisRun().runOn();
    }

    private static void use(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    }
}

package org.ccpor.process;

import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The templates of the board, for tests without Spring. */
public final class Shipped {
    private Shipped() {}

    public static Stream<ProcessTemplate> templates() {
        try {
            return new ShippedTemplates(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:process/*.yaml"))
                    .all().stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}

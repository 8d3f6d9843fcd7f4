package org.ccpor.testing;

import java.time.Duration;
import org.ccpor.base.live.LiveThreads;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Hands pages and figures over without threads, so that what was told is waiting at the tab's next roundtrip. */
@TestConfiguration(proxyBeanMethods = false)
public class DrawnAtOnce {
    @Bean
    @Primary
    LiveThreads liveThreadsOfTests() {
        return new LiveThreads() {
            @Override
            public void draw(Runnable page) {
                page.run();
            }

            @Override
            public void workOut(Runnable work, Duration delay) {
                work.run();
            }
        };
    }
}

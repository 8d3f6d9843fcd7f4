package org.ccpor.base;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/**
 * The one source of time. Instants are UTC; dates are read in the courts' zone. The machine's clock is a fallback: a run
 * that brings a clock of its own lives on the day that clock shows.
 */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
    @Bean
    @Fallback
    Clock clock() {
        return Clock.system(ZoneId.of("America/Los_Angeles"));
    }
}

package org.ccpor.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class ThresholdsTest {
    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(AssessmentConfiguration.class);

    @Test
    void the_shipped_ones_are_read() {
        start.run(it -> assertThat(it.getBean(Thresholds.class).words())
                .isEqualTo("Download at least 10 Mbps, upload 5 Mbps; latency at most 100 ms, use at peak 70 %"));
    }

    @Test
    void the_environment_may_say_otherwise() {
        start.withPropertyValues("ccpor.infrastructure.max-latency-ms=60")
                .run(it ->
                        assertThat(it.getBean(Thresholds.class).maxLatencyMs()).isEqualTo(60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "min-up-mbps=0",
                "min-up-mbps=-5",
                "min-up-mbps=",
                "max-latency-ms=soon",
                "max-use-percent=101",
                "headroom-hours=0",
                "headroom-use-percent=0"
            })
    void an_impossible_one_stops_the_start(String wrong) {
        start.withPropertyValues("ccpor.infrastructure." + wrong)
                .run(it -> assertThat(it).hasFailed());
    }
}

package org.ccpor.base.live;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on every minute, for clocks on screens; costs nothing where no clock is shown. */
public record Minute() implements Topic {
    /** Tells of it. */
    @Component
    record Ticker(LiveTopics topics) {
        @Scheduled(cron = "0 * * * * *")
        void tick() {
            topics.tell(new Minute());
        }
    }
}

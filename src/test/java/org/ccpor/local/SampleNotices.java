package org.ccpor.local;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.ccpor.notification.Nudges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes inboxes look lived in: what is old is read, a court was reminded, and nothing of the past is mailed. */
class SampleNotices {
    private static final Logger LOG = LoggerFactory.getLogger(SampleNotices.class);
    private static final Duration UNREAD = Duration.ofDays(6);

    private final Nudges nudges;
    private final TravellingClock clock;
    private final JdbcClient database;

    SampleNotices(Nudges nudges, TravellingClock clock, JdbcClient database) {
        this.nudges = nudges;
        this.clock = clock;
        this.database = database;
    }

    /** In time. */
    Stream<SampleStep> steps() {
        return Stream.of(remind("fresno", Duration.ofHours(26)), remind("san-mateo", Duration.ofHours(3)));
    }

    /** Once the plan is played. */
    void settle() {
        database.sql("update notice set delivery = 'INBOX'").update();
        database.sql("update notice set read_at = at where at < ?")
                .param(LocalDateTime.ofInstant(((Clock) clock).instant().minus(UNREAD), ZoneOffset.UTC))
                .update();
    }

    private SampleStep remind(String court, Duration ago) {
        return new SampleStep(clock.instant().minus(ago), "coordinator", _ -> {
            try {
                var unused = nudges.nudge(
                        court, "We go through these in our call this week; write if something is in the way.");
            } catch (RefusedException nothingToDo) {
                LOG.debug("No reminder for {}: {}", court, nothingToDo.sentence());
            }
        });
    }
}

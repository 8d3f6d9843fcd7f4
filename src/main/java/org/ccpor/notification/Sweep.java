package org.ccpor.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of what nobody needs any more. */
@Component
class Sweep {
    private static final int NOTICES_EACH = 200;
    private static final Duration NOTICES = Duration.ofDays(90);
    private static final Duration SENT = Duration.ofDays(14);
    private static final Duration GIVEN_UP = Duration.ofDays(90);
    /** Longer than any plan asks for the same thing again. */
    private static final Duration TOLD = Duration.ofDays(400);

    private final JdbcClient jdbc;
    private final Clock clock;

    Sweep(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What mail still has to do with stays, however many notices a person has. */
    @Transactional
    void sweep() {
        before("delete from notice where at < ?", NOTICES);
        jdbc.sql("""
                delete from notice where id in (
                    select id from (
                        select id, delivery, row_number() over (partition by recipient order by at desc, id desc) as nth
                        from notice) numbered
                    where nth > ? and delivery = 'INBOX')
                """).param(NOTICES_EACH).update();
        before("delete from notice_told where at < ?", TOLD);
        before("delete from daily_work where day < ?", TOLD);
        before("delete from mail where state = 'SENT' and sent_at < ?", SENT);
        before("delete from mail where state = 'GIVEN_UP' and created_at < ?", GIVEN_UP);
    }

    private void before(String sql, Duration age) {
        LocalDateTime limit = Utc.of(clock.instant().minus(age));
        jdbc.sql(sql).param(limit).update();
    }
}

package org.ccpor.notification;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says of daily work whether it is still to be done: by date, so that clocks that jump and second nodes do nothing twice. */
@Component
class DailyWork {
    private final JdbcClient jdbc;

    DailyWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this transaction is the one to do it; it counts as done when the transaction commits. */
    boolean begin(String work, String subject, LocalDate day) {
        return jdbc.sql("insert ignore into daily_work (work, subject, day) values (?, ?, ?)")
                        .params(work, subject, day)
                        .update()
                == 1;
    }
}

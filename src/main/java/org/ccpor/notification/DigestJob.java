package org.ccpor.notification;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.base.Job;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.notification.mail.MailWriter;
import org.ccpor.notification.notice.Notice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One digest a person and court day, from the hour on that they chose: by the date on the wall, whatever clocks do. */
@Component
public class DigestJob implements Job {
    private final MailWriter writer;
    private final DigestSettingRepository settings;
    private final ToldOnceRepository told;
    private final CourtCalendars calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DigestJob(
            MailWriter writer,
            DigestSettingRepository settings,
            ToldOnceRepository told,
            CourtCalendars calendars,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.writer = writer;
        this.settings = settings;
        this.told = told;
        this.calendars = calendars;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.ofMinutes(1);
    }

    /** What was read meanwhile is left out. */
    @Override
    public void run() {
        var today = LocalDate.now(clock);
        if (calendars.statewide().isCourtDay(today)) {
            writer.byPerson(Delivery.DIGEST).forEach(waiting -> digest(waiting, today));
        }
    }

    private void digest(List<Notice> waiting, LocalDate today) {
        var person = waiting.getFirst().recipient();
        var hour = settings.get(person).hour();
        if (hour == null) {
            return;
        }
        var now = clock.instant();
        var from = today.atTime(hour, 0).atZone(clock.getZone()).toInstant();
        var early = waiting.stream().filter(it -> it.at().isBefore(from)).toList();
        if (now.isBefore(from) || early.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            if (told.isNew(person, "digest:" + today, now)) {
                writer.write(early, Delivery.DIGEST, it -> !it.read());
            }
        });
    }
}

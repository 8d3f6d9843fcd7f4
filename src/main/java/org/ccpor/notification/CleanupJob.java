package org.ccpor.notification;

import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.ccpor.base.Job;
import org.ccpor.notification.mail.MailOutboxWriter;
import org.ccpor.notification.notice.NoticeRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes notices and mail that are past their time. */
@Component
class CleanupJob implements Job {
    private static final int NOTICES_EACH = 200;
    private static final Duration NOTICES = Duration.ofDays(90);
    private static final Duration SENT = Duration.ofDays(14);
    private static final Duration GIVEN_UP = Duration.ofDays(90);
    /** Longer than any plan asks for the same thing again. */
    private static final Duration TOLD = Duration.ofDays(400);

    private final NoticeRepository notices;
    private final ToldOnceRepository told;
    private final MailOutboxWriter mails;
    private final Clock clock;

    CleanupJob(NoticeRepository notices, ToldOnceRepository told, MailOutboxWriter mails, Clock clock) {
        this.notices = notices;
        this.told = told;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public Schedule schedule() {
        return new Daily(clock.getZone(), LocalTime.of(3, 40));
    }

    /** What mail still has to do with stays, however many notices a person has. */
    @Override
    @Transactional
    public void run() {
        var now = clock.instant();
        notices.deleteBefore(now.minus(NOTICES));
        notices.deleteBeyond(NOTICES_EACH);
        told.deleteBefore(now.minus(TOLD));
        mails.deleteSent(now.minus(SENT));
        mails.deleteGivenUp(now.minus(GIVEN_UP));
    }
}

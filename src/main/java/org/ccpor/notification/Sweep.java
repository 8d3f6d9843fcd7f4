package org.ccpor.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes notices and mail that are past their time. */
@Component
class Sweep {
    private static final int NOTICES_EACH = 200;
    private static final Duration NOTICES = Duration.ofDays(90);
    private static final Duration SENT = Duration.ofDays(14);
    private static final Duration GIVEN_UP = Duration.ofDays(90);
    /** Longer than any plan asks for the same thing again. */
    private static final Duration TOLD = Duration.ofDays(400);

    private final NoticeRepository notices;
    private final ToldOnceRepository told;
    private final DailyWorkRepository daily;
    private final MailOutboxWriter mails;
    private final Clock clock;

    Sweep(
            NoticeRepository notices,
            ToldOnceRepository told,
            DailyWorkRepository daily,
            MailOutboxWriter mails,
            Clock clock) {
        this.notices = notices;
        this.told = told;
        this.daily = daily;
        this.mails = mails;
        this.clock = clock;
    }

    /** What mail still has to do with stays, however many notices a person has. */
    @Transactional
    void sweep() {
        var now = clock.instant();
        notices.deleteBefore(now.minus(NOTICES));
        notices.deleteBeyond(NOTICES_EACH);
        told.deleteBefore(now.minus(TOLD));
        daily.deleteBefore(LocalDate.ofInstant(now.minus(TOLD), clock.getZone()));
        mails.deleteSent(now.minus(SENT));
        mails.deleteGivenUp(now.minus(GIVEN_UP));
    }
}

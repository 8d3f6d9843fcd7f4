package org.ccpor.notification;

import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.ccpor.base.Job;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.turn.TurnService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the dates of each court on each of its court days, before any digest; a second look tells nothing twice. */
@Component
class DueJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(DueJob.class);
    private static final Viewer BOARD = new Viewer("board", "The board", Role.COORDINATOR, Set.of());

    private final CourtDirectory courts;
    private final CourtCalendars calendars;
    private final DeploymentDetailsService deployments;
    private final TurnService turns;
    private final NoticeListener notices;
    private final ActingAs acting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueJob(
            CourtDirectory courts,
            CourtCalendars calendars,
            DeploymentDetailsService deployments,
            TurnService turns,
            NoticeListener notices,
            ActingAs acting,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.courts = courts;
        this.calendars = calendars;
        this.deployments = deployments;
        this.turns = turns;
        this.notices = notices;
        this.acting = acting;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "due";
    }

    @Override
    public Schedule schedule() {
        return new Daily(clock.getZone(), LocalTime.of(0, 5));
    }

    /** A court that fails stops no other; then all are looked at again soon. */
    @Override
    public void run() {
        var today = LocalDate.now(clock);
        var missed = 0;
        for (var court : courts.all()) {
            try {
                acting.run(BOARD, () -> transaction.executeWithoutResult(_ -> look(court, today)));
            } catch (RuntimeException failure) {
                LOG.warn("The dates of {} could not be looked at: {}", court.slug(), failure.toString());
                missed++;
            }
        }
        if (missed > 0) {
            throw new IllegalStateException("The dates of %d courts could not be looked at".formatted(missed));
        }
    }

    private void look(CourtProfile court, LocalDate today) {
        var calendar = calendars.of(court.slug());
        if (!calendar.isCourtDay(today)) {
            return;
        }
        var card = deployments.details(court.slug()).card();
        DueRule.of(card, turns.of(card), calendar, today).forEach(notices::tell);
    }
}

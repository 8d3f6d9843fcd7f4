package org.ccpor.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at the dates of each court once on each of its court days. */
@Component
class DueWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DueWatch.class);
    private static final Viewer BOARD = new Viewer("board", "The board", Role.COORDINATOR, Set.of());
    private static final String WORK = "due";

    private final CourtDirectory courts;
    private final CourtCalendars calendars;
    private final DeploymentReader reader;
    private final NoticeKeeper keeper;
    private final DailyWorkRepository daily;
    private final ActingAs acting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueWatch(
            CourtDirectory courts,
            CourtCalendars calendars,
            DeploymentReader reader,
            NoticeKeeper keeper,
            DailyWorkRepository daily,
            ActingAs acting,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.courts = courts;
        this.calendars = calendars;
        this.reader = reader;
        this.keeper = keeper;
        this.daily = daily;
        this.acting = acting;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** A court that fails is tried again the next time; it stops no other. */
    void look() {
        var today = LocalDate.now(clock);
        for (var court : courts.all()) {
            try {
                acting.run(BOARD, () -> transaction.executeWithoutResult(_ -> look(court, today)));
            } catch (RuntimeException missed) {
                LOG.warn("The dates of {} could not be looked at: {}", court.slug(), missed.toString());
            }
        }
    }

    private void look(CourtProfile court, LocalDate today) {
        var calendar = calendars.of(court.slug());
        if (!calendar.isCourtDay(today) || !daily.begin(WORK, court.slug(), today)) {
            return;
        }
        var details = reader.details(court.slug());
        if (details.card().state() == CardState.ACTIVE) {
            DueRule.of(details, calendar, today).forEach(keeper::tell);
        }
    }
}

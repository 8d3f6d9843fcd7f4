package org.ccpor.standup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemState;
import org.ccpor.history.HistoryService;
import org.ccpor.identity.ExecutivesAndDisplays;
import org.ccpor.standup.Briefing.News;
import org.ccpor.standup.Briefing.Tone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is to be said of one court (domain 6.1, steps 2 and 3). */
@Service
@Transactional(readOnly = true)
@ExecutivesAndDisplays
public class BriefingService {
    private static final int MOST_NEWS = 6;
    private static final int MOST_LATE = 3;
    private static final int MOST_STEPS = 4;

    private final DeploymentDetailsService deployments;
    private final BoardSnapshots board;
    private final HistoryService history;
    private final CourtCalendars calendars;
    private final Clock clock;

    BriefingService(
            DeploymentDetailsService deployments,
            BoardSnapshots board,
            HistoryService history,
            CourtCalendars calendars,
            Clock clock) {
        this.deployments = deployments;
        this.board = board;
        this.history = history;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param since news are told from then on */
    public Briefing of(String court, Instant since) {
        var details = deployments.details(court);
        var open = details.phases().stream()
                .filter(it -> !details.card().phase().isBefore(it.phase()))
                .flatMap(it -> it.items().stream())
                .filter(it -> !it.state().done())
                .sorted(Comparator.comparing(it -> it.due() == null ? LocalDate.MAX : it.due()))
                .toList();
        var news = new ArrayList<News>();
        open.stream()
                .filter(it -> it.lateDays() > 0)
                .sorted(Comparator.comparing(ItemLine::lateDays).reversed())
                .limit(MOST_LATE)
                .forEach(it -> news.add(new News(Tone.BAD, it.wording() + " now " + days(it.lateDays()) + " late")));
        news.addAll(NewsRule.of(history.since(court, since)));
        return new Briefing(
                court,
                details.court().name(),
                List.copyOf(news.subList(0, Math.min(MOST_NEWS, news.size()))),
                Math.max(0, news.size() - MOST_NEWS),
                board.current().turns(details.card()).stream().limit(MOST_STEPS).toList(),
                waiting(court, open),
                blockers(details),
                details.card().analystName());
    }

    private List<String> waiting(String court, List<ItemLine> open) {
        return open.stream()
                .filter(it -> it.state() == ItemState.WAITING && it.waitingOn() != null)
                .map(it -> "%s for %s, since %s"
                        .formatted(
                                it.waitingOn() == null ? "" : it.waitingOn().label(),
                                it.wording(),
                                since(court, it.waitingSince() == null ? it.changedAt() : it.waitingSince())))
                .toList();
    }

    private String since(String court, Instant at) {
        var today = LocalDate.now(clock);
        var day = DateFormatter.day(at, clock);
        var courtDays = calendars.of(court).courtDaysBetween(day, today);
        return DateFormatter.brief(day, today) + " (" + courtDays + (courtDays == 1 ? " court day)" : " court days)");
    }

    private List<String> blockers(DeploymentDetails details) {
        return details.blockers().stream()
                .filter(DeploymentDetails.BlockerLine::open)
                .map(it -> "%s: %s, %s".formatted(it.party().label(), it.what(), Count.of(it.courtDays(), "court day")))
                .toList();
    }

    private static String days(int days) {
        return Count.of(days, "day");
    }
}

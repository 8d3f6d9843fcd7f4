package org.ccpor.standup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.history.HistoryService;
import org.ccpor.identity.ExecutivesAndDisplays;
import org.ccpor.identity.PersonNames;
import org.ccpor.process.Party;
import org.ccpor.standup.Briefing.News;
import org.ccpor.standup.Briefing.Tone;
import org.ccpor.turn.DueLine;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
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
    private final PersonNames names;
    private final CourtCalendars calendars;
    private final Clock clock;

    BriefingService(
            DeploymentDetailsService deployments,
            BoardSnapshots board,
            HistoryService history,
            PersonNames names,
            CourtCalendars calendars,
            Clock clock) {
        this.deployments = deployments;
        this.board = board;
        this.history = history;
        this.names = names;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param since news are told from then on */
    public Briefing of(String court, Instant since) {
        var details = deployments.details(court);
        var snapshot = board.current();
        var turns = snapshot.turns(details.card());
        var news = new ArrayList<News>();
        if (details.card().passed(snapshot.today())) {
            news.add(new News(Tone.BAD, CourtCard.NOT_CONFIRMED));
        }
        late(turns, snapshot.today()).forEach(it -> news.add(new News(Tone.BAD, it)));
        news.addAll(NewsRule.of(history.since(court, since).stream()
                .map(it -> it.named(names::of))
                .toList()));
        return new Briefing(
                court,
                details.court().name(),
                List.copyOf(news.subList(0, Math.min(MOST_NEWS, news.size()))),
                Math.max(0, news.size() - MOST_NEWS),
                turns.stream().limit(MOST_STEPS).toList(),
                waiting(court, turns),
                blockers(details),
                details.card().analystName());
    }

    /** The latest first; of a go-live that passed the first line tells. */
    private static List<String> late(List<Turn> turns, LocalDate today) {
        var late = turns.stream()
                .filter(it -> it.due() != null && it.due().isBefore(today) && it.reason() != TurnReason.PASSED)
                .sorted(Comparator.comparing(Turn::due))
                .toList();
        var told = late.stream()
                .limit(MOST_LATE)
                .map(it -> it.line() + ", now " + DueLine.of(it, today).words())
                .collect(Collectors.toCollection(ArrayList::new));
        if (late.size() > MOST_LATE) {
            told.add("and %d more late".formatted(late.size() - MOST_LATE));
        }
        return told;
    }

    /** Whose turn it is besides the team's. */
    private List<String> waiting(String court, List<Turn> turns) {
        return turns.stream()
                .filter(it -> it.who() != Party.TEAM)
                .map(it -> it.line() + (it.since() == null ? "" : ", since " + since(court, it.since())))
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
}

package org.ccpor.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ccpor.base.Change;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.process.Party;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds from the plan: what is listed is what the court page lists for the court and its LEA. */
@Service
@Transactional
@Coordinators
public class NudgeService implements Nudges {
    private static final int LISTED = 12;
    private static final int WORDS = 1000;

    private final DeploymentDetailsService deployments;
    private final TurnService turns;
    private final NoticeListener notices;
    private final CurrentViewer viewer;
    private final NudgeRepository nudges;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NudgeService(
            DeploymentDetailsService deployments,
            TurnService turns,
            NoticeListener notices,
            CurrentViewer viewer,
            NudgeRepository nudges,
            ApplicationEventPublisher events,
            Clock clock) {
        this.deployments = deployments;
        this.turns = turns;
        this.notices = notices;
        this.viewer = viewer;
        this.nudges = nudges;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int nudge(String court, String words) {
        var details = deployments.details(court);
        var name = details.court().name();
        var said = words.strip();
        if (said.length() > WORDS) {
            throw new RefusedException(
                    "Say it in at most 1,000 characters; the list of what is open is added by itself.");
        }
        var waiting = waiting(details);
        if (waiting.isEmpty()) {
            throw new RefusedException(
                    "The plan asks nothing of %s and its LEA now, so there is nothing to remind of.".formatted(name));
        }
        var now = clock.instant();
        var me = viewer.get();
        nudges.insertIfNone(court, Instant.EPOCH, me.userName());
        nudges.lock(court).again(name, me.userName(), clock);
        var told = notices.tell(new NoticeRequested(
                NoticeKind.REMINDER,
                new Audience.Contacts(court),
                court,
                "%s: %s".formatted(name, asked(waiting.size())),
                text(said, waiting),
                "my-court/" + court,
                me.userName(),
                "reminder:" + court + ":" + now));
        if (told.isEmpty()) {
            throw new RefusedException(
                    "Nobody of %s has an account that is switched on. Call them, or ask an administrator to add one."
                            .formatted(name));
        }
        events.publishEvent(new Change(
                court,
                NotificationChangeKind.COURT_REMINDED,
                asked(waiting.size()),
                null,
                null,
                said.isEmpty() ? null : said,
                me.userName(),
                now));
        return told.size();
    }

    private List<Turn> waiting(DeploymentDetails details) {
        return turns.of(details.card()).stream()
                .filter(it -> it.who() == Party.COURT || it.who() == Party.LEA)
                .sorted(Comparator.comparing(Turn::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private String text(String said, List<Turn> waiting) {
        var today = LocalDate.now(clock);
        var list = waiting.stream().limit(LISTED).map(it -> line(it, today)).collect(Collectors.joining("\n"));
        var more = waiting.size() <= LISTED ? "" : "\nand %d more".formatted(waiting.size() - LISTED);
        return (said.isEmpty() ? "" : said + "\n\n") + list + more;
    }

    /** It goes to both sides, so it names who acts. */
    private static String line(Turn turn, LocalDate today) {
        var due = turn.due();
        var when = due == null
                ? "no date yet"
                : (due.isBefore(today) ? "was due " : "due ") + DateFormatter.brief(due, today);
        return "• %s (%s)".formatted(turn.line(), when);
    }

    private static String asked(int items) {
        return items == 1 ? "1 item waits for you" : items + " items wait for you";
    }
}

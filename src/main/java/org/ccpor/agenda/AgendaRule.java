package org.ccpor.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.calendar.ClosedDay;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.DueItems.DueItem;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Party;
import org.ccpor.training.TrainingSession;
import org.ccpor.turn.Turn;
import org.jspecify.annotations.Nullable;

/** Gathers what one viewer may see of some days. Pure. */
final class AgendaRule {
    private static final Set<CardState> NOT_COMING =
            Set.of(CardState.CANDIDATE, CardState.ON_HOLD, CardState.WITHDRAWN);

    private final Viewer viewer;
    private final LocalDate from;
    private final LocalDate to;
    private final BoardSnapshot board;
    private final List<AgendaEvent> events = new ArrayList<>();

    AgendaRule(Viewer viewer, LocalDate from, LocalDate to, BoardSnapshot board) {
        this.viewer = viewer;
        this.from = from;
        this.to = to;
        this.board = board;
    }

    List<AgendaEvent> inOrder() {
        return events.stream().sorted(AgendaEvent.IN_ORDER).toList();
    }

    /** Of every court; those of others by name and day alone. */
    void goLives() {
        board.seenBy(viewer).forEach(it -> {
            var day = it.day();
            if (day != null && within(day) && !NOT_COMING.contains(it.state())) {
                events.add(goLive(it, day));
            }
        });
    }

    private AgendaEvent goLive(CourtCard card, LocalDate day) {
        var slips = card.slips() == 0
                ? List.<String>of()
                : List.of("Moved " + (card.slips() == 1 ? "once" : card.slips() + " times"));
        return event(
                "go-live-" + card.slug(),
                EventKind.GO_LIVE,
                Set.of(card.slug()),
                card.court() + goLive(card),
                slips,
                day,
                viewer.seesInFull(card.slug()) ? page(card.slug()) : "",
                card.slips());
    }

    private String goLive(CourtCard card) {
        if (card.passed(board.today())) {
            return ": " + CourtCard.NOT_CONFIRMED.toLowerCase(Locale.ROOT);
        }
        return card.actual() == null ? " goes live" : " went live";
    }

    void trainings(Map<String, List<TrainingSession>> sessions) {
        sessions.forEach((court, all) -> {
            if (viewer.seesInFull(court)) {
                all.stream().filter(it -> within(it.date())).forEach(it -> training(court, it));
            }
        });
    }

    private void training(String court, TrainingSession session) {
        var start = time(session.start());
        var end = time(session.end());
        events.add(new AgendaEvent(
                "training-" + court + "-" + session.id(),
                EventKind.TRAINING,
                Set.of(court),
                name(court) + ": " + session.title(),
                List.of(),
                java.util.Objects.requireNonNull(session.date()),
                start,
                start == null || end == null || !end.isAfter(start) ? null : end,
                session.place(),
                "court/" + court + "/training/" + session.id(),
                false,
                mine(Set.of(court)),
                0,
                null));
    }

    /** One entry for each court and day. */
    void due(List<DueItem> items) {
        items.stream()
                .filter(it -> viewer.seesInFull(it.court()) && within(it.due()))
                .collect(Collectors.groupingBy(it -> new CourtDay(it.court(), it.due())))
                .forEach((at, all) -> events.add(event(
                        "due-" + at.court() + "-" + at.day(),
                        EventKind.DUE,
                        Set.of(at.court()),
                        all.size() == 1
                                ? name(at.court()) + " · " + line(all.getFirst())
                                : "%s: %d items due".formatted(name(at.court()), all.size()),
                        details(all),
                        at.day(),
                        page(at.court()),
                        0)));
    }

    private List<String> details(List<DueItem> items) {
        return items.size() == 1
                ? List.of(items.getFirst().wording())
                : items.stream().map(this::line).sorted().toList();
    }

    /** As the viewer's side reads it. */
    private String line(DueItem item) {
        return Turn.line(
                viewer.role() == Role.COURT_CONTACT
                        ? Party.COURT
                        : viewer.role() == Role.LEA_CONTACT ? Party.LEA : Party.TEAM,
                item.acts(),
                item.title());
    }

    private record CourtDay(String court, LocalDate day) {}

    /** @param taking courts that take part */
    void meeting(MeetingLine meeting, Set<String> taking) {
        if (!MeetingAccess.mayRead(viewer, taking)) {
            return;
        }
        var details = new ArrayList<String>();
        if (meeting.state() == MeetingState.CANCELLED) {
            details.add("Canceled: " + meeting.reason());
        }
        if (meeting.insteadOf() != null) {
            details.add(meeting.day().words());
        }
        if (!meeting.link().isEmpty()) {
            details.add("Call: " + meeting.link());
        }
        events.add(new AgendaEvent(
                "meeting-" + meeting.id(),
                EventKind.MEETING,
                taking,
                title(meeting, taking),
                List.copyOf(details),
                meeting.date(),
                meeting.start(),
                meeting.end(),
                meeting.place(),
                meeting.path(),
                meeting.state() == MeetingState.CANCELLED,
                mine(taking),
                meeting.sequence(),
                meeting.changedAt()));
    }

    private String title(MeetingLine meeting, Set<String> taking) {
        if (meeting.early()) {
            return meeting.name() + ", courts in Planning and Scope";
        }
        var names = taking.stream().map(this::name).sorted().collect(Collectors.joining(", "));
        return taking.size() == 1 ? names + ": " + meeting.name() : meeting.name() + ", " + names;
    }

    /** What meetings agreed; the team's own is for the team and executives. */
    void actions(List<ActionLine> actions) {
        actions.forEach(it -> {
            var court = it.court();
            if (court == null ? viewer.seesInFull("") : viewer.seesInFull(court)) {
                events.add(event(
                        "action-" + it.id(),
                        EventKind.DUE,
                        court == null ? Set.of() : Set.of(court),
                        (court == null ? "CCPOR Team" : name(court)) + ": " + it.text(),
                        List.of("Agreed at a meeting; "
                                + (it.who().isEmpty() ? it.party().label() : it.who())),
                        java.util.Objects.requireNonNull(it.due()),
                        "calendar/meeting/" + it.meeting(),
                        it.version()));
            }
        });
    }

    /** Beyond weekends and holidays; of single courts for those who see them in full. */
    void closures(List<ClosedDay> closures) {
        closures.forEach(it -> {
            var court = it.court();
            if (within(it.date()) && (court == null || viewer.seesInFull(court))) {
                events.add(event(
                        "closed-" + it.id(),
                        EventKind.CLOSURE,
                        court == null ? Set.of() : Set.of(court),
                        (court == null ? "All courts" : name(court)) + " closed: " + it.name(),
                        List.of(),
                        it.date(),
                        "",
                        0));
            }
        });
    }

    private AgendaEvent event(
            String key,
            EventKind kind,
            Set<String> courts,
            String title,
            List<String> details,
            LocalDate day,
            String path,
            int sequence) {
        return new AgendaEvent(
                key, kind, courts, title, details, day, null, null, "", path, false, mine(courts), sequence, null);
    }

    private boolean within(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the viewer serves or looks after one of these; what is about all courts is everybody's. */
    private boolean mine(Set<String> courts) {
        return courts.isEmpty()
                || courts.stream()
                        .anyMatch(it -> viewer.serves(it)
                                || (board.cards().get(it) != null
                                        && viewer.userName()
                                                .equals(board.cards().get(it).analyst())));
    }

    private String name(String court) {
        var card = board.cards().get(court);
        return card == null ? court : card.court();
    }

    private String page(String court) {
        return viewer.serves(court) ? "my-court/" + court : "court/" + court;
    }

    /** Typed by people; what is no time is left out. */
    private static @Nullable LocalTime time(String typed) {
        try {
            return typed.isEmpty() ? null : LocalTime.parse(typed);
        } catch (DateTimeParseException text) {
            return null;
        }
    }
}

package org.ccpor.standup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCards;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.ItemChangeKind;
import org.ccpor.history.HistoryLine;
import org.ccpor.history.HistoryService;
import org.ccpor.identity.PersonNames;
import org.ccpor.identity.Viewer;
import org.ccpor.notification.Audience;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeRequested;
import org.ccpor.turn.Turn;
import org.ccpor.turn.Turns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what came of a stand-up at the moment it ends, and tells the team. */
@Component
class SummaryWriter {
    private static final int DUE_WITHIN = 5;

    private final NoteRepository notes;
    private final CourtCards courts;
    private final Turns turns;
    private final HistoryService history;
    private final PersonNames names;
    private final CourtCalendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SummaryWriter(
            NoteRepository notes,
            CourtCards courts,
            Turns turns,
            HistoryService history,
            PersonNames names,
            CourtCalendars calendars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.courts = courts;
        this.turns = turns;
        this.history = history;
        this.names = names;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** Ends it with its summary. */
    void make(StandUp standUp, Viewer by, Instant now) {
        var ended = standUp.state();
        var cards = courts.all().stream().collect(Collectors.toMap(CourtCard::slug, Function.identity(), (a, _) -> a));
        var lines = new ArrayList<Summary.Line>();
        noted(ended, cards).forEach(lines::add);
        ended.parked().forEach(it -> lines.add(line(SummaryKind.PARKED, it, cards, "To be talked about later", null)));
        cards.values().stream()
                .filter(it -> !it.changedAt().isBefore(ended.startedAt()))
                .sorted(Comparator.comparing(CourtCard::court))
                .forEach(it -> happened(ended, it, cards).forEach(lines::add));
        due(cards).forEach(lines::add);
        lines.sort(Comparator.comparing(Summary.Line::kind));
        standUp.end(by.userName(), now, lines);
        tell(standUp.summary(), by);
    }

    private void tell(Summary summary, Viewer by) {
        events.publishEvent(new NoticeRequested(
                NoticeKind.STAND_UP,
                new Audience.Team(),
                null,
                "Stand-up of " + DateFormatter.weekday(DateFormatter.day(summary.startedAt(), clock)),
                summary.text(clock),
                "stand-up/past/" + summary.id(),
                by.userName(),
                "stand-up:" + summary.id()));
    }

    private Stream<Summary.Line> noted(RunningStandUp ended, Map<String, CourtCard> cards) {
        return notes.ofAll(ended.id()).stream()
                .filter(it -> !it.text().isBlank())
                .map(it -> line(
                        it.decision() ? SummaryKind.DECISION : SummaryKind.NOTE,
                        it.court(),
                        cards,
                        it.text().strip(),
                        it.name()));
    }

    private Stream<Summary.Line> happened(RunningStandUp ended, CourtCard card, Map<String, CourtCard> cards) {
        return history.since(card.slug(), ended.startedAt()).reversed().stream()
                .map(it -> it.named(names::of))
                .flatMap(
                        it -> kind(it).stream().map(kind -> line(kind, card.slug(), cards, it.sentence(), it.actor())));
    }

    /** Empty for what a summary does not tell. */
    private static Optional<SummaryKind> kind(HistoryLine line) {
        return switch (line.what()) {
            case CardChangeKind.BLOCKED, CardChangeKind.UNBLOCKED -> Optional.of(SummaryKind.BLOCKER);
            case CardChangeKind.MOVED,
                    CardChangeKind.MOVED_BACK,
                    CardChangeKind.OVERRIDDEN,
                    CardChangeKind.MOVE_UNDONE,
                    ItemChangeKind.ASSIGNED,
                    DeploymentChangeKind.GO_LIVE_SET,
                    DeploymentChangeKind.GO_LIVE_CHANGED -> Optional.of(SummaryKind.CHANGE);
            default -> Optional.empty();
        };
    }

    /** What is to be done in the next five court days, and who is on point. */
    private Stream<Summary.Line> due(Map<String, CourtCard> cards) {
        var today = LocalDate.now(clock);
        var turns = this.turns.all(cards.values());
        return cards.values().stream()
                .filter(it -> it.state() == CardState.ACTIVE)
                .flatMap(card -> turns.getOrDefault(card.slug(), List.of()).stream()
                        .filter(it -> soon(it, today))
                        .map(it -> new Due(card, it)))
                .sorted(Comparator.comparing(Due::on)
                        .thenComparing(it -> it.card().court()))
                .map(it -> line(
                        SummaryKind.DUE,
                        it.card().slug(),
                        cards,
                        DateFormatter.brief(it.on(), today) + ": " + it.turn().line(),
                        Objects.requireNonNullElse(
                                it.turn().person(), it.turn().who().label())));
    }

    private boolean soon(Turn turn, LocalDate today) {
        var due = turn.due();
        return due != null
                && !due.isBefore(today)
                && calendars.of(turn.court()).courtDaysBetween(today, due) <= DUE_WITHIN;
    }

    private record Due(CourtCard card, Turn turn) {
        LocalDate on() {
            return Objects.requireNonNull(turn.due());
        }
    }

    private static Summary.Line line(
            SummaryKind kind, String court, Map<String, CourtCard> cards, String text, @Nullable String person) {
        var card = cards.get(court);
        return new Summary.Line(kind, court, card == null ? court : card.court(), text, person);
    }
}

package org.ccpor.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ccpor.base.FormCode;
import org.ccpor.base.live.LiveFigures;
import org.ccpor.base.live.LiveThreads;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.Topic;
import org.ccpor.board.BoardLimitService;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.calendar.ClosedDay;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.calendar.CourtClosureService;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Executives;
import org.ccpor.overview.StageLog;
import org.ccpor.overview.StageTimes;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.process.TemplateKey;
import org.ccpor.timeline.TimelineRow.Closed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All courts over time (domain 6.4). For the team and executives: it shows every court. */
@Service
@Transactional(readOnly = true)
@Executives
public class TimelineService {
    private static final int HOLIDAY_YEARS_BACK = 4;
    private static final int HOLIDAY_YEARS_AHEAD = 7;

    /** A newer plan is there. */
    public static final Topic PLAN = new Ready();

    private final BoardLimitService limits;
    private final StageTimes stages;
    private final CourtPlansQuery plans;
    private final ProcessTemplates templates;
    private final CourtCalendars calendars;
    private final CourtClosureService closures;
    private final LiveFigures<TimelinePlan> figures;

    TimelineService(
            BoardSnapshots board,
            BoardLimitService limits,
            StageTimes stages,
            CourtPlansQuery plans,
            ProcessTemplates templates,
            CourtCalendars calendars,
            CourtClosureService closures,
            LiveTopics topics,
            LiveThreads threads) {
        this.limits = limits;
        this.stages = stages;
        this.plans = plans;
        this.templates = templates;
        this.calendars = calendars;
        this.closures = closures;
        this.figures = new LiveFigures<>(
                topics,
                threads,
                Set.of(BoardRefreshed.EVERY),
                PLAN,
                before -> read(board.current(), before == null ? List.of() : before.rows()));
    }

    private record Ready() implements Topic {}

    /**
     * The plan of all courts, worked out once for everybody who looks; a moment old where many courts change. Rows that did
     * not change stay the same objects.
     */
    public TimelinePlan plan() {
        return figures.now();
    }

    private TimelinePlan read(BoardSnapshot snapshot, List<TimelineRow> before) {
        var logs = stages.all().stream().collect(Collectors.toMap(StageLog::court, Function.identity()));
        var keys = plans.templates();
        var own = closures.all().stream().collect(Collectors.groupingBy(it -> Objects.toString(it.court(), "")));
        var reused = before.stream().collect(Collectors.toMap(it -> it.card().slug(), Function.identity()));
        var rows = snapshot.cards().values().stream()
                .sorted(Comparator.comparing(CourtCard::court))
                .map(it -> row(it, logs.get(it.slug()), template(keys, it.slug()), own, snapshot.today()))
                .map(it -> it.equals(reused.get(it.card().slug()))
                        ? Objects.requireNonNull(reused.get(it.card().slug()))
                        : it)
                .toList();
        var limit = limits.goLivesPerWeek();
        return new TimelinePlan(
                snapshot.today(),
                rows,
                statewide(snapshot.today(), own.getOrDefault("", List.of())),
                CapacityRule.weeks(loads(rows, keys, snapshot.today()), limit),
                limit);
    }

    private TimelineRow row(
            CourtCard card,
            @Nullable StageLog log,
            @Nullable ProcessTemplate template,
            Map<String, List<ClosedDay>> own,
            LocalDate today) {
        var entries = log == null ? List.<StageLog.Entry>of() : log.entries();
        var windows = PhaseWindows.of(template == null ? templates.current() : template);
        return new TimelineRow(
                card,
                BarsRule.bars(card, entries, windows, today),
                BarsRule.baseline(card, entries, windows),
                card.actual(),
                own.getOrDefault(card.slug(), List.of()).stream()
                        .map(it -> new Closed(it.date(), it.name()))
                        .toList());
    }

    private List<Load> loads(List<TimelineRow> rows, Map<String, TemplateKey> keys, LocalDate today) {
        var agreed = plans.agreed().stream().collect(Collectors.groupingBy(CourtPlansQuery.Typed::court));
        return rows.stream()
                .flatMap(it -> {
                    var slug = it.card().slug();
                    var mine = agreed.getOrDefault(slug, List.of());
                    return LoadRule.of(
                            it,
                            template(keys, slug),
                            LoadRule.answers(mine, FormCode.F9),
                            LoadRule.answers(mine, FormCode.F10),
                            today);
                })
                .toList();
    }

    private @Nullable ProcessTemplate template(Map<String, TemplateKey> keys, String court) {
        var key = keys.get(court);
        return key == null ? null : templates.get(key);
    }

    private List<Closed> statewide(LocalDate today, List<ClosedDay> added) {
        var holidays = IntStream.rangeClosed(
                        today.getYear() - HOLIDAY_YEARS_BACK, today.getYear() + HOLIDAY_YEARS_AHEAD)
                .boxed()
                .flatMap(it -> calendars.holidays(it).stream())
                .map(Closed::of);
        return Stream.concat(holidays, added.stream().map(it -> new Closed(it.date(), it.name())))
                .sorted(Comparator.comparing(Closed::day))
                .toList();
    }
}

package org.ccpor.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.process.Phase;

/** Counts. Pure. */
final class FiguresRule {
    private static final int NEXT_DAYS = 90;
    private static final int FLOW_MONTHS = 18;

    private static final StageLog NEVER = new StageLog("", false, List.of());

    private FiguresRule() {}

    static Figures of(
            LocalDate today,
            Map<String, CourtCard> cards,
            List<ReportQuery.CourtRow> courts,
            List<StageLogs.Line> moves,
            List<GoLiveDelay> slips,
            List<Waiting> waiting,
            Map<String, Integer> urgent) {
        var tribal =
                courts.stream().collect(Collectors.toMap(ReportQuery.CourtRow::slug, ReportQuery.CourtRow::tribal));
        var logs = StageLogs.of(moves, liveSince(courts), tribal);
        var live = cards(cards, it -> it.live() && !tribal(it));
        var active = cards(cards, it -> it.state() == CardState.ACTIVE);
        var slugs = live.stream().map(CourtCard::slug).collect(Collectors.toSet());
        var cycles = cycles(logs);
        return new Figures(
                today,
                cards.values().stream().collect(Collectors.toMap(CourtCard::slug, CourtCard::court)),
                live,
                (int) courts.stream().filter(it -> !it.tribal()).count(),
                cards(cards, it -> it.live() && tribal(it)),
                (int) courts.stream().filter(ReportQuery.CourtRow::tribal).count(),
                cards(cards, it -> !tribal(it) && since(it, GoLiveDelay.quarter(today))),
                population(courts, it -> slugs.contains(it.slug())),
                population(courts, _ -> true),
                active.stream().collect(Collectors.groupingBy(CourtCard::health)),
                cards(cards, it -> it.state() == CardState.ON_HOLD),
                next(active, today),
                passed(active, today),
                slips,
                waiting,
                urgent,
                stays(logs),
                cycles,
                FlowPoint.weekly(logs, start(logs, today), today),
                stages(logs, cards, today),
                Forecast.of(start(
                        today,
                        live.size(),
                        cards,
                        logs,
                        cycles.stream().map(DeploymentDuration::days).toList())));
    }

    private static boolean tribal(CourtCard card) {
        return card.type() == CourtType.TRIBAL;
    }

    private static boolean since(CourtCard card, LocalDate quarter) {
        return card.liveSince() != null && !card.liveSince().isBefore(quarter);
    }

    private static List<CourtCard> cards(Map<String, CourtCard> cards, Predicate<CourtCard> fitting) {
        return cards.values().stream()
                .filter(fitting)
                .sorted(Comparator.comparing(CourtCard::court))
                .toList();
    }

    private static List<CourtCard> next(List<CourtCard> active, LocalDate today) {
        return active.stream()
                .filter(it -> it.goLive() != null
                        && !it.goLive().isBefore(today)
                        && !it.goLive().isAfter(today.plusDays(NEXT_DAYS)))
                .sorted(Comparator.comparing(it -> Objects.requireNonNull(it.goLive())))
                .toList();
    }

    private static List<CourtCard> passed(List<CourtCard> active, LocalDate today) {
        return active.stream()
                .filter(it -> it.passed(today))
                .sorted(Comparator.comparing(it -> Objects.requireNonNull(it.goLive())))
                .toList();
    }

    private static long population(List<ReportQuery.CourtRow> courts, Predicate<ReportQuery.CourtRow> fitting) {
        return courts.stream()
                .filter(it -> !it.tribal())
                .filter(fitting)
                .mapToLong(ReportQuery.CourtRow::population)
                .sum();
    }

    /** Courts that were live before the board knew them. */
    static Map<String, LocalDate> liveSince(List<ReportQuery.CourtRow> courts) {
        return courts.stream()
                .filter(it -> it.liveSince() != null)
                .collect(Collectors.toMap(ReportQuery.CourtRow::slug, it -> Objects.requireNonNull(it.liveSince())));
    }

    /** In the order in which courts went live. */
    private static List<DeploymentDuration> cycles(List<StageLog> logs) {
        return logs.stream()
                .filter(it -> it.cycle().isPresent())
                .sorted(Comparator.comparing(it -> it.liveOn().orElseThrow()))
                .map(it -> new DeploymentDuration(it.court(), it.cycle().getAsInt()))
                .toList();
    }

    private static Map<Phase, List<DeploymentDuration>> stays(List<StageLog> logs) {
        var stays = new EnumMap<Phase, List<DeploymentDuration>>(Phase.class);
        for (var phase : Phase.values()) {
            stays.put(
                    phase,
                    logs.stream()
                            .flatMap(log -> log.stays().stream()
                                    .filter(it -> it.stage().label().equals(phase.label()))
                                    .map(it -> new DeploymentDuration(log.court(), it.days())))
                            .toList());
        }
        return stays;
    }

    private static Map<Stage, List<CourtCard>> stages(
            List<StageLog> logs, Map<String, CourtCard> cards, LocalDate today) {
        var stages = new EnumMap<Stage, List<CourtCard>>(Stage.class);
        for (var log : logs) {
            var card = cards.get(log.court());
            if (card != null && !log.tribal()) {
                log.at(today).ifPresent(it -> stages.computeIfAbsent(it, _ -> new ArrayList<>())
                        .add(card));
            }
        }
        return stages;
    }

    private static LocalDate start(List<StageLog> logs, LocalDate today) {
        var earliest = today.minusMonths(FLOW_MONTHS);
        return logs.stream()
                .flatMap(it -> it.entries().stream())
                .filter(it -> it.stage() != Stage.LIVE)
                .map(StageLog.Entry::on)
                .min(Comparator.naturalOrder())
                .filter(it -> it.isAfter(earliest))
                .orElse(earliest);
    }

    private static Forecast.Start start(
            LocalDate today, int live, Map<String, CourtCard> cards, List<StageLog> logs, List<Integer> cycles) {
        var byCourt = logs.stream().collect(Collectors.toMap(StageLog::court, Function.identity()));
        var open = cards(
                cards,
                it -> !tribal(it) && (it.state() == CardState.ACTIVE || it.state() == CardState.ON_HOLD) && !it.live());
        var elapsed = open.stream()
                .map(it -> byCourt.containsKey(it.slug())
                        ? byCourt.get(it.slug()).since(today).orElse(0)
                        : 0)
                .toList();
        var waiting = cards(
                cards,
                it -> !tribal(it)
                        && !byCourt.getOrDefault(it.slug(), NEVER).liveOn().isPresent()
                        && (it.state() == CardState.CANDIDATE || it.state() == CardState.WITHDRAWN));
        return new Forecast.Start(today, live, cycles, elapsed, waiting.size());
    }
}

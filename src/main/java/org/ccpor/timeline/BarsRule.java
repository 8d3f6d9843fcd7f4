package org.ccpor.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.overview.Stage;
import org.ccpor.overview.StageLog;
import org.ccpor.process.Phase;
import org.ccpor.timeline.TimelineBar.Kind;

/** From the stages a court came to, its go-live date and the windows of its process to bars. Pure. */
final class BarsRule {
    private static final Set<CardState> OPEN = EnumSet.of(CardState.ACTIVE, CardState.ON_HOLD);

    private BarsRule() {}

    /** Of the latest deployment: what was, what is, and for an open one what is planned. */
    static List<TimelineBar> bars(CourtCard card, List<StageLog.Entry> all, PhaseWindows windows, LocalDate today) {
        if (card.state() == CardState.CANDIDATE) {
            return List.of();
        }
        var entries = latest(all);
        var bars = new ArrayList<TimelineBar>();
        for (var i = 0; i < entries.size(); i++) {
            var stage = entries.get(i).stage();
            if (stage == null || stage == Stage.LIVE) {
                continue;
            }
            var from = entries.get(i).on();
            var last = i + 1 == entries.size();
            if (!last) {
                add(bars, Kind.DONE, phase(stage), from, entries.get(i + 1).on());
            } else if (OPEN.contains(card.state())) {
                ahead(bars, card, from, windows, today);
            } else {
                add(bars, Kind.DONE, phase(stage), from, card.actual() == null ? today : card.actual());
            }
        }
        return List.copyOf(bars);
    }

    /** The phases as the first go-live date had them; none where the court keeps to it. */
    static List<TimelineBar> baseline(CourtCard card, List<StageLog.Entry> all, PhaseWindows windows) {
        var baseline = card.baseline();
        var entries = latest(all);
        var day = card.day();
        if (baseline == null || baseline.equals(day) || entries.isEmpty()) {
            return List.of();
        }
        var bars = new ArrayList<TimelineBar>();
        var from = entries.getFirst().on();
        for (var phase : Phase.values()) {
            from = add(bars, Kind.PLANNED, phase, from, windows.end(phase, baseline));
        }
        return List.copyOf(bars);
    }

    private static void ahead(
            List<TimelineBar> bars, CourtCard card, LocalDate from, PhaseWindows windows, LocalDate today) {
        var goLive = card.goLive();
        var tomorrow = today.plusDays(1);
        if (goLive == null) {
            add(bars, Kind.NOW, card.phase(), from, tomorrow);
            return;
        }
        var end = windows.end(card.phase(), goLive);
        var here = add(bars, Kind.NOW, card.phase(), from, end);
        here = add(bars, Kind.OVERDUE, card.phase(), here, tomorrow);
        for (var next = card.phase().next(); next.isPresent(); next = next.get().next()) {
            here = add(bars, Kind.PLANNED, next.get(), here, windows.end(next.get(), goLive));
        }
    }

    /** Nothing where there is no time; the same phase in a row is one bar. Returns where the next one begins. */
    private static LocalDate add(List<TimelineBar> bars, Kind kind, Phase phase, LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            return from;
        }
        var before = bars.isEmpty() ? null : bars.getLast();
        if (before != null
                && before.kind() == kind
                && before.phase() == phase
                && before.to().equals(from)) {
            bars.set(bars.size() - 1, new TimelineBar(kind, phase, before.from(), to));
        } else {
            bars.add(new TimelineBar(kind, phase, from, to));
        }
        return to;
    }

    /** What happened since the court was last put into deployment. */
    private static List<StageLog.Entry> latest(List<StageLog.Entry> all) {
        var start = 0;
        Stage before = null;
        for (var i = 0; i < all.size(); i++) {
            var stage = all.get(i).stage();
            if (stage == Stage.PLANNING && (before == null || before == Stage.LIVE)) {
                start = i;
            }
            before = stage;
        }
        return all.subList(start, all.size());
    }

    private static Phase phase(Stage stage) {
        return Phase.valueOf(stage.name());
    }
}

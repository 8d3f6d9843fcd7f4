package org.ccpor.timeline.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.Days;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.timeline.TimelineBar;
import org.ccpor.timeline.TimelineRow;
import org.jspecify.annotations.Nullable;

/**
 * A row as the browser draws it: words and days since 1970, nothing to work out.
 *
 * @param goal day of the milestone; {@code null} without a go-live date
 * @param closed days on which the court alone is closed
 * @param movable whether the milestone may be moved at all
 */
public record RowModel(
        String slug,
        String court,
        String where,
        String left,
        String mark,
        String tone,
        String health,
        String sentence,
        boolean tribal,
        boolean hold,
        boolean live,
        boolean movable,
        List<Bar> bars,
        List<Bar> before,
        @Nullable Long goal,
        @Nullable Long baseline,
        String slip,
        List<Day> closed) {

    /** @param to the day after the last one */
    public record Bar(String phase, String kind, String label, String letter, long from, long to, String title) {}

    /** A closed day. */
    public record Day(long day, String why) {
        static Day of(TimelineRow.Closed closed) {
            return new Day(closed.day().toEpochDay(), closed.why());
        }
    }

    static RowModel of(TimelineRow row, LocalDate today) {
        var card = row.card();
        var active = card.state() == CardState.ACTIVE;
        return new RowModel(
                card.slug(),
                card.court(),
                row.open()
                        ? card.phase().label() + (active ? "" : ", on hold")
                        : card.state().label(),
                left(row, today),
                active ? mark(card.health()) : "",
                active ? tone(card.health()) : "idle",
                active ? card.health().label() : "",
                sentence(row, today),
                card.type() == CourtType.TRIBAL,
                card.state() == CardState.ON_HOLD,
                row.live() != null,
                row.open(),
                row.bars().stream().map(RowModel::bar).toList(),
                row.baseline().stream().map(RowModel::bar).toList(),
                row.goal().map(LocalDate::toEpochDay).orElse(null),
                card.baseline() == null ? null : card.baseline().toEpochDay(),
                slip(row),
                row.closed().stream().map(Day::of).toList());
    }

    /** "T-51", "T+3", or where there is none, why. */
    static String left(TimelineRow row, LocalDate today) {
        return row.live() != null
                ? Days.brief(row.live(), today)
                : row.goal().map(it -> Days.tMinus(it, today)).orElse(row.open() ? "No date" : "");
    }

    /** "+14 d" after the baseline, "−3 d" before it; empty on it. */
    static String slip(TimelineRow row) {
        var days = row.slip().orElse(0);
        return days == 0 ? "" : (days > 0 ? "+" : "−") + Math.abs(days) + " d";
    }

    /** Everything the row draws, in words. */
    static String sentence(TimelineRow row, LocalDate today) {
        var card = row.card();
        var now = row.now().map(it -> "%s since %s".formatted(it.phase().label(), Days.brief(it.from(), today)));
        return Stream.of(
                        card.state() == CardState.ACTIVE ? "" : card.state().label(),
                        now.orElse(""),
                        row.bars().stream().anyMatch(it -> it.kind() == TimelineBar.Kind.OVERDUE)
                                ? "over the window of its phase"
                                : "",
                        card.state() == CardState.ACTIVE ? health(card) : "",
                        goal(row, today),
                        baseline(row))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String health(CourtCard card) {
        return card.health().label() + (card.healthReason().isBlank() ? "" : ": " + card.healthReason());
    }

    private static String goal(TimelineRow row, LocalDate today) {
        if (row.live() != null) {
            return "live since " + Days.full(row.live());
        }
        return row.goal()
                .map(it -> "go-live %s, %s".formatted(Days.full(it), Days.tMinus(it, today)))
                .orElse(row.open() ? "no go-live date" : "");
    }

    private static String baseline(TimelineRow row) {
        var days = row.slip().orElse(0);
        return days == 0
                ? ""
                : "%d %s %s the baseline, %s"
                        .formatted(
                                Math.abs(days),
                                Math.abs(days) == 1 ? "day" : "days",
                                days > 0 ? "after" : "before",
                                Days.full(Objects.requireNonNull(row.card().baseline())));
    }

    private static Bar bar(TimelineBar bar) {
        return new Bar(
                bar.phase().slug(),
                bar.kind().name().toLowerCase(Locale.ROOT),
                bar.phase().label(),
                bar.phase().label().substring(0, 1),
                bar.from().toEpochDay(),
                bar.to().toEpochDay(),
                "%s, %s: %s to %s"
                        .formatted(
                                bar.phase().label(),
                                bar.kind().label(),
                                Days.full(bar.from()),
                                Days.full(bar.to().minusDays(1))));
    }

    private static String tone(Health health) {
        return switch (health) {
            case ON_TRACK -> "ok";
            case AT_RISK -> "warn";
            case LATE, BLOCKED -> "bad";
        };
    }

    private static String mark(Health health) {
        return switch (health) {
            case ON_TRACK -> "✓";
            case AT_RISK -> "!";
            case LATE -> "◷";
            case BLOCKED -> "⊘";
        };
    }
}

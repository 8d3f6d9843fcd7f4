package org.ccpor.timeline.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.timeline.CapacityWeek;
import org.ccpor.timeline.Load.Lane;
import org.ccpor.timeline.TimelinePlan;
import org.ccpor.timeline.TimelineRange;
import org.jsoup.nodes.Element;

/** What stands above and behind the rows: the scale, what the team has to do, months and closed days. */
record ChartDrawing(TimelinePlan plan, Zoom zoom, TimelineRange range) {
    private static final Predicate<LocalDate> MONTHS = it -> it.getDayOfMonth() == 1;
    private static final Predicate<LocalDate> WEEKS = it -> it.getDayOfWeek() == DayOfWeek.MONDAY;

    /** One line of the scale: where a piece of it starts, and what stands there. */
    private record Tier(Predicate<LocalDate> starts, Function<LocalDate, String> words) {
        static Tier of(Predicate<LocalDate> starts, String pattern) {
            return new Tier(starts, DateTimeFormatter.ofPattern(pattern, Locale.US)::format);
        }
    }

    private record Piece(LocalDate from, LocalDate to) {}

    String top() {
        var scale = Shape.of("div", "tl-track");
        for (var tier : tiers()) {
            var line = Shape.hidden(Shape.of("div", "tl-tier")).addClass("tier-" + scale.childrenSize());
            pieces(tier.starts())
                    .forEach(it -> line.appendChild(Shape.at(Shape.of("div", "tl-cell"), it.from(), it.to())
                            .appendChild(new Element("span").text(tier.words().apply(it.from())))));
            scale.appendChild(line);
        }
        scale.appendChild(Shape.hidden(Shape.of("span", "tl-now", "Today")));
        return Shape.html(Stream.concat(
                        Stream.of(line("tl-scale", "Court", scale)),
                        Arrays.stream(Lane.values()).map(this::lane))
                .toList());
    }

    private List<Tier> tiers() {
        return switch (zoom) {
            case QUARTER ->
                List.of(
                        Tier.of(it -> MONTHS.test(it) && it.getMonthValue() % 3 == 1, "QQQ uuuu"),
                        Tier.of(MONTHS, "MMM"));
            case MONTH ->
                List.of(
                        Tier.of(MONTHS, "MMMM uuuu"),
                        new Tier(WEEKS, it -> WEEKS.test(it) ? Integer.toString(it.getDayOfMonth()) : ""));
            case WEEK -> List.of(Tier.of(MONTHS, "MMMM uuuu"), Tier.of(_ -> true, "d"));
        };
    }

    private static Element line(String style, String name, Element track) {
        return Shape.of("div", "tl-line")
                .addClass(style)
                .appendChild(Shape.of("div", "tl-court", name))
                .appendChild(track);
    }

    /** Weeks, or whole months where weeks are too narrow to hit. One of them is a stop of the tab key. */
    private Element lane(Lane lane) {
        var months = zoom == Zoom.QUARTER;
        var track = Shape.of("div", "tl-track");
        for (var piece : pieces(months ? MONTHS : WEEKS)) {
            var weeks = plan.weeks().stream()
                    .filter(it -> !it.monday().isBefore(piece.from())
                            && it.monday().isBefore(piece.to())
                            && it.courts(lane) > 0)
                    .toList();
            if (!weeks.isEmpty()) {
                track.appendChild(load(weeks, lane, piece).attr("tabindex", track.childrenSize() == 0 ? "0" : "-1"));
            }
        }
        return line("tl-lane", lane.label(), track)
                .attr("role", "group")
                .attr("aria-label", lane.label() + (months ? " by month" : " by week"));
    }

    private static Element load(List<CapacityWeek> weeks, Lane lane, Piece piece) {
        var over = weeks.stream().anyMatch(it -> it.collides(lane));
        var courts = weeks.stream().mapToInt(it -> it.courts(lane)).sum();
        var words = weeks.stream().map(it -> words(it, lane)).collect(Collectors.joining(". "));
        var load = Shape.at(Shape.button("tl-load", (over ? "! " : "") + courts, words), piece.from(), piece.to());
        if (over) {
            load.addClass("over");
        }
        return load.attr("title", words)
                .attr("data-from", Long.toString(piece.from().toEpochDay()))
                .attr("data-to", Long.toString(piece.to().toEpochDay()));
    }

    private static String words(CapacityWeek week, Lane lane) {
        var collisions = week.collisions().stream()
                .filter(it -> it.lane() == lane)
                .map(CapacityWeek.Collision::words)
                .collect(Collectors.joining("; "));
        return "Week of %s, %s: %d%s"
                .formatted(
                        DateFormatter.full(week.monday()),
                        lane.label().toLowerCase(Locale.ROOT),
                        week.courts(lane),
                        collisions.isEmpty() ? "" : ", collision: " + collisions);
    }

    String back() {
        var months = pieces(MONTHS).stream().map(it -> Shape.at(Shape.of("div", "tl-month"), it.from(), it.to()));
        var closed = plan.closed().stream()
                .filter(it -> range.has(it.day()))
                .map(it -> Shape.closed("tl-closed", it.day(), it.why()));
        return Shape.html(Stream.concat(months, closed).toList());
    }

    /** From day to day, cut wherever one starts. */
    private List<Piece> pieces(Predicate<LocalDate> starts) {
        var found = new ArrayList<Piece>();
        var from = range.from();
        for (var day = from.plusDays(1); !day.isAfter(range.to()); day = day.plusDays(1)) {
            if (day.equals(range.to()) || starts.test(day)) {
                found.add(new Piece(from, day));
                from = day;
            }
        }
        return found;
    }
}

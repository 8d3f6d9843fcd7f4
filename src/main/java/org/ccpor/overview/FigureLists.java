package org.ccpor.overview;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.CourtCard;

/** What the figures count, as tables: for the screen and for exports. */
public final class FigureLists {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);

    private static final List<Stage> BANDS =
            List.of(Stage.LIVE, Stage.GO_LIVE, Stage.IMPLEMENT, Stage.SCOPE, Stage.PLANNING);

    private FigureLists() {}

    /** Such as "Aug 2027". */
    public static String month(LocalDate day) {
        return MONTH.format(day);
    }

    public static FigureList live(List<CourtCard> cards) {
        return new FigureList(
                List.of("Court", "Region", "Live since"),
                cards.stream()
                        .map(it -> FigureList.Row.of(
                                it.slug(), it.court(), it.region(), DateFormatter.full(it.liveSince())))
                        .toList(),
                "No court yet.");
    }

    public static FigureList deployment(Stream<CourtCard> cards) {
        return new FigureList(
                List.of("Court", "Phase", "Go-live", "Health"),
                cards.map(it -> FigureList.Row.of(
                                it.slug(),
                                it.court(),
                                it.phase().label(),
                                it.goLive() == null ? "no date yet" : DateFormatter.full(it.goLive()),
                                it.health().label() + (it.healthReason().isEmpty() ? "" : ": " + it.healthReason())))
                        .toList(),
                "No court.");
    }

    public static FigureList at(Figures figures, Stage stage) {
        return stage == Stage.LIVE ? live(figures.at(stage)) : deployment(figures.at(stage).stream());
    }

    /** The slowest first. */
    public static FigureList took(Figures figures, List<DeploymentDuration> all) {
        return new FigureList(
                List.of("Court", "Days"),
                all.stream()
                        .sorted(Comparator.comparingInt(DeploymentDuration::days)
                                .reversed())
                        .map(it -> FigureList.Row.of(it.court(), figures.name(it.court()), Integer.toString(it.days())))
                        .toList(),
                "No court yet.");
    }

    public static FigureList next(List<CourtCard> cards, LocalDate today) {
        return new FigureList(
                List.of("Court", "Go-live", "Phase", "Health"),
                cards.stream()
                        .map(it -> FigureList.Row.of(
                                it.slug(),
                                it.court(),
                                DateFormatter.full(it.goLive()) + " · "
                                        + DateFormatter.tMinus(Objects.requireNonNull(it.goLive()), today),
                                it.phase().label(),
                                it.health().label()))
                        .toList(),
                "No go-live in the next 90 days.");
    }

    /** Go-lives that nobody confirmed. */
    public static FigureList passed(Figures now) {
        return new FigureList(
                List.of("Court", "Go-live", "Phase", "Health"),
                now.passed().stream()
                        .map(it -> FigureList.Row.of(
                                it.slug(),
                                it.court(),
                                DateFormatter.full(it.goLive()) + " · "
                                        + DateFormatter.tMinus(Objects.requireNonNull(it.goLive()), now.today()),
                                it.phase().label(),
                                it.health().label()))
                        .toList(),
                "No go-live waits to be confirmed.");
    }

    public static FigureList slips(Figures figures) {
        return new FigureList(
                List.of("Court", "New go-live", "Later by", "Reason"),
                figures.slips().stream().map(it -> slip(figures, it)).toList(),
                "No go-live date was moved to a later day this quarter.");
    }

    private static FigureList.Row slip(Figures figures, GoLiveDelay slip) {
        return FigureList.Row.of(
                slip.court(),
                figures.name(slip.court()),
                DateFormatter.full(slip.to()) + ", was " + DateFormatter.brief(slip.from(), slip.to()),
                Count.of(slip.days(), "day"),
                slip.why());
    }

    public static FigureList waiting(Stream<Waiting> waiting) {
        return new FigureList(
                List.of("Court", "Next", "Who acts", "Days"),
                waiting.flatMap(it -> it.courts().stream()
                                .map(court -> FigureList.Row.of(
                                        court.card().slug(),
                                        court.card().court(),
                                        court.turn().title(),
                                        it.party().label(),
                                        court.days() == null ? "" : court.days().toString())))
                        .toList(),
                "Nothing is to be done.");
    }

    /** Such as "11 on court · 2 on DOJ": all of them, so that they add up. */
    public static String waitingOn(List<Waiting> waiting) {
        return waiting.stream()
                .map(it -> it.courts().size() + " on " + it.party().label())
                .collect(Collectors.joining(" · "));
    }

    /** Why go-live dates were moved, the commonest first: all reasons, so that they add up. */
    public static String reasons(Figures now) {
        return now.slips().stream()
                .collect(Collectors.groupingBy(GoLiveDelay::why, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> it) -> it.getValue())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(it -> it.getValue() + " " + it.getKey())
                .collect(Collectors.joining(" · "));
    }

    public static FigureList urgent(Figures figures) {
        return new FigureList(
                List.of("Court", "Open incidents of priority 1"),
                figures.urgent().entrySet().stream()
                        .map(it -> FigureList.Row.of(
                                it.getKey(),
                                figures.name(it.getKey()),
                                it.getValue().toString()))
                        .toList(),
                "No incident of priority 1 is open.");
    }

    public static FigureList flow(List<FlowPoint> points) {
        var every = Math.max(1, points.size() / 18);
        return new FigureList(
                Stream.concat(Stream.of("Day"), BANDS.stream().map(it -> it.label()))
                        .toList(),
                java.util.stream.IntStream.range(0, points.size())
                        .filter(it -> it % every == 0 || it == points.size() - 1)
                        .mapToObj(points::get)
                        .map(point -> new FigureList.Row(
                                "",
                                Stream.concat(
                                                Stream.of(DateFormatter.full(point.day())),
                                                BANDS.stream().map(it -> Integer.toString(point.at(it))))
                                        .toList()))
                        .toList(),
                "No court yet.");
    }

    public static FigureList forecast(Forecast forecast) {
        return new FigureList(
                List.of("Day", "Live, nine runs of ten", "Live, half of the runs", "Live, one run of ten"),
                forecast.band().stream()
                        .map(it -> FigureList.Row.of(
                                "",
                                DateFormatter.full(it.day()),
                                it.low() + " or more",
                                it.middle() + " or more",
                                it.high() + " or more"))
                        .toList(),
                "");
    }

    /** How the forecast came about. */
    public static String assumptions(Figures now, Forecast forecast) {
        return ("Half of %,d runs have all %d superior courts live by %s, nine of ten by %s. Each run draws how long a court"
                        + " takes from the %d courts that finished; as many courts run side by side as today (%d), and a"
                        + " waiting court begins when another goes live. New reasons to wait are not foreseen.")
                .formatted(
                        forecast.runs(),
                        now.superior(),
                        month(forecast.likely()),
                        month(forecast.late()),
                        forecast.finished(),
                        now.active() + now.onHold().size());
    }

    /** Why there is no forecast. */
    public static String noForecast(Figures now) {
        return now.live().size() == now.superior()
                ? "Every superior court is live."
                : "No forecast: it needs %d courts that went from Planning to live on this board; there are %d."
                        .formatted(Forecast.FEWEST, now.finished());
    }
}

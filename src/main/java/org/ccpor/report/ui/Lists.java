package org.ccpor.report.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.base.Days;
import org.ccpor.deployment.CourtCard;
import org.ccpor.report.Figures;
import org.ccpor.report.FlowPoint;
import org.ccpor.report.Forecast;
import org.ccpor.report.Slip;
import org.ccpor.report.Stage;
import org.ccpor.report.Took;
import org.ccpor.report.Waiting;

/** What the figures count, as tables. */
final class Lists {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);

    private Lists() {}

    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    static CourtRows live(List<CourtCard> cards) {
        return new CourtRows(
                List.of("Court", "Region", "Live since"),
                cards.stream()
                        .map(it -> CourtRows.Row.of(
                                it.slug(),
                                it.court(),
                                it.region(),
                                it.actual() == null ? "not known" : Days.full(it.actual())))
                        .toList(),
                "No court yet.");
    }

    static CourtRows deployment(Stream<CourtCard> cards) {
        return new CourtRows(
                List.of("Court", "Phase", "Go-live", "Health"),
                cards.map(it -> CourtRows.Row.of(
                                it.slug(),
                                it.court(),
                                it.phase().label(),
                                it.goLive() == null ? "no date yet" : Days.full(it.goLive()),
                                it.health().label() + (it.healthReason().isEmpty() ? "" : ": " + it.healthReason())))
                        .toList(),
                "No court.");
    }

    static CourtRows at(Figures figures, Stage stage) {
        return stage == Stage.LIVE ? live(figures.at(stage)) : deployment(figures.at(stage).stream());
    }

    /** The slowest first. */
    static CourtRows took(Figures figures, List<Took> all) {
        return new CourtRows(
                List.of("Court", "Days"),
                all.stream()
                        .sorted(Comparator.comparingInt(Took::days).reversed())
                        .map(it -> CourtRows.Row.of(it.court(), figures.name(it.court()), Integer.toString(it.days())))
                        .toList(),
                "No court yet.");
    }

    static CourtRows next(List<CourtCard> cards, LocalDate today) {
        return new CourtRows(
                List.of("Court", "Go-live", "Phase", "Health"),
                cards.stream()
                        .map(it -> CourtRows.Row.of(
                                it.slug(),
                                it.court(),
                                Days.full(it.goLive()) + " · "
                                        + Days.tMinus(Objects.requireNonNull(it.goLive()), today),
                                it.phase().label(),
                                it.health().label()))
                        .toList(),
                "No go-live in the next 90 days.");
    }

    static CourtRows slips(Figures figures) {
        return new CourtRows(
                List.of("Court", "New go-live", "Later by", "Reason"),
                figures.slips().stream().map(it -> slip(figures, it)).toList(),
                "No go-live date was moved to a later day this quarter.");
    }

    private static CourtRows.Row slip(Figures figures, Slip slip) {
        return CourtRows.Row.of(
                slip.court(),
                figures.name(slip.court()),
                Days.full(slip.to()) + ", was " + Days.brief(slip.from(), slip.to()),
                slip.days() == 1 ? "1 day" : slip.days() + " days",
                slip.why());
    }

    static CourtRows waiting(Figures figures, Stream<Waiting> waiting) {
        return new CourtRows(
                List.of("Court", "Item", "Waits on", "Days"),
                waiting.flatMap(it -> it.items().stream()
                                .map(item -> CourtRows.Row.of(
                                        item.court(),
                                        figures.name(item.court()),
                                        item.wording(),
                                        it.party().label(),
                                        Integer.toString(item.days()))))
                        .toList(),
                "Nothing waits.");
    }

    static CourtRows urgent(Figures figures) {
        return new CourtRows(
                List.of("Court", "Open incidents of priority 1"),
                figures.urgent().entrySet().stream()
                        .map(it -> CourtRows.Row.of(
                                it.getKey(),
                                figures.name(it.getKey()),
                                it.getValue().toString()))
                        .toList(),
                "No incident of priority 1 is open.");
    }

    static CourtRows flow(List<FlowPoint> points) {
        var every = Math.max(1, points.size() / 18);
        return new CourtRows(
                Stream.concat(Stream.of("Day"), FlowChart.BANDS.stream().map(it -> it.label()))
                        .toList(),
                java.util.stream.IntStream.range(0, points.size())
                        .filter(it -> it % every == 0 || it == points.size() - 1)
                        .mapToObj(points::get)
                        .map(point -> new CourtRows.Row(
                                "",
                                Stream.concat(
                                                Stream.of(Days.full(point.day())),
                                                FlowChart.BANDS.stream().map(it -> Integer.toString(point.at(it))))
                                        .toList()))
                        .toList(),
                "No court yet.");
    }

    static CourtRows forecast(Forecast forecast) {
        return new CourtRows(
                List.of("Day", "Live, nine runs of ten", "Live, half of the runs", "Live, one run of ten"),
                forecast.band().stream()
                        .map(it -> CourtRows.Row.of(
                                "",
                                Days.full(it.day()),
                                it.low() + " or more",
                                it.middle() + " or more",
                                it.high() + " or more"))
                        .toList(),
                "");
    }
}

package org.ccpor.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.identity.Executives;
import org.ccpor.overview.FigureList;
import org.ccpor.overview.FigureLists;
import org.ccpor.overview.Figures;
import org.ccpor.overview.Forecast;
import org.ccpor.overview.OverviewService;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The overview: its figures, and the lists behind them. */
@Service
@Transactional(readOnly = true)
@Executives
public class OverviewExportService {
    private final OverviewService overview;
    private final Stationery stationery;

    OverviewExportService(OverviewService overview, Stationery stationery) {
        this.overview = overview;
        this.stationery = stationery;
    }

    /** @param lists also courts that are live and every item that waits, which take more than two pages */
    public Paper overview(boolean lists) {
        var now = overview.figures();
        var parts = new ArrayList<Paper.Part>();
        parts.add(new Paper.Part("Figures", "", List.of("Figure", "Now", "More"), figures(now), ""));
        add(parts, "Go-lives of the next 90 days", "", FigureLists.next(now.next(), now.today()));
        add(parts, "Slips this quarter", "", FigureLists.slips(now));
        add(
                parts,
                "At risk, late or blocked",
                "",
                FigureLists.deployment(
                        Stream.of(Health.BLOCKED, Health.LATE, Health.AT_RISK).flatMap(it -> now.of(it).stream())));
        parts.add(new Paper.Part(
                "Who acts next",
                "",
                List.of("Who acts", "Courts", "Median days"),
                now.waiting().stream()
                        .map(it -> List.of(
                                it.party().label(),
                                Integer.toString(it.courts().size()),
                                it.median().of() == 0
                                        ? ""
                                        : Integer.toString(it.median().days())))
                        .toList(),
                "Nothing is to be done."));
        parts.add(new Paper.Part(
                "Median days per phase",
                "",
                List.of("Phase", "Median days", "Courts that left it"),
                Arrays.stream(Phase.values())
                        .map(it -> List.of(
                                it.label(),
                                now.in(it).of() == 0
                                        ? "—"
                                        : Integer.toString(now.in(it).days()),
                                Integer.toString(now.in(it).of())))
                        .toList(),
                ""));
        forecast(parts, now);
        if (lists) {
            add(parts, "Superior courts by phase over time", "", FigureLists.flow(now.flow()));
            add(parts, "Live superior courts", "", FigureLists.live(now.live()));
            add(parts, "Tribal courts live", "", FigureLists.live(now.tribalLive()));
            add(parts, "Courts on track", "", FigureLists.deployment(now.of(Health.ON_TRACK).stream()));
            add(parts, "Courts on hold", "", FigureLists.deployment(now.onHold().stream()));
            add(parts, "What is to be done next", "", FigureLists.waiting(now.waiting().stream()));
            add(parts, "Open priority 1 incidents", "", FigureLists.urgent(now));
        }
        return stationery.tall(
                lists ? "overview-with-lists" : "overview",
                "CCPOR deployment overview",
                List.of("As of " + DateFormatter.weekday(now.today())),
                parts);
    }

    private static void forecast(List<Paper.Part> parts, Figures now) {
        now.forecast()
                .ifPresentOrElse(
                        it -> add(
                                parts,
                                "Forecast: all superior courts live",
                                FigureLists.assumptions(now, it),
                                FigureLists.forecast(it)),
                        () -> parts.add(new Paper.Part(
                                "Forecast: all superior courts live",
                                "",
                                List.of("Forecast"),
                                List.of(),
                                FigureLists.noForecast(now))));
    }

    private static void add(List<Paper.Part> parts, String title, String note, FigureList list) {
        parts.add(new Paper.Part(
                title,
                note,
                list.columns(),
                list.rows().stream().map(FigureList.Row::cells).toList(),
                list.empty()));
    }

    private static List<String> waiting(Figures now) {
        var others =
                now.waiting().stream().filter(it -> it.party() != Party.TEAM).toList();
        return List.of(
                "Courts waiting on others",
                Integer.toString(
                        others.stream().mapToInt(it -> it.courts().size()).sum()),
                FigureLists.waitingOn(others));
    }

    private static List<List<String>> figures(Figures now) {
        var trouble = now.active() - now.of(Health.ON_TRACK).size();
        return List.of(
                List.of(
                        "Live superior courts",
                        now.live().size() + " of " + now.superior(),
                        "+" + now.liveThisQuarter().size() + " this quarter"),
                List.of("Tribal courts live", now.tribalLive().size() + " of " + now.tribal(), ""),
                List.of(
                        "Population covered",
                        now.populationPercent() + " %",
                        "%,d of %,d people".formatted(now.population(), now.allPopulation())),
                List.of("On track", now.of(Health.ON_TRACK).size() + " of " + now.active(), "courts in deployment"),
                List.of(
                        "At risk, late or blocked",
                        Integer.toString(trouble),
                        "%d at risk, %d late, %d blocked"
                                .formatted(
                                        now.of(Health.AT_RISK).size(),
                                        now.of(Health.LATE).size(),
                                        now.of(Health.BLOCKED).size())),
                List.of("On hold", Integer.toString(now.onHold().size()), ""),
                List.of("Go-lives, next 90 days", Integer.toString(now.next().size()), ""),
                List.of(
                        CourtCard.NOT_CONFIRMED,
                        Integer.toString(now.passed().size()),
                        now.passed().stream().map(CourtCard::court).collect(Collectors.joining(", "))),
                List.of("Slips this quarter", Integer.toString(now.slips().size()), FigureLists.reasons(now)),
                waiting(now),
                List.of(
                        "Median days, Planning to live",
                        now.cycle().of() == 0
                                ? "—"
                                : Integer.toString(now.cycle().days()),
                        "of " + now.cycle().of() + " courts that finished"),
                List.of(
                        "Open priority 1 incidents",
                        Integer.toString(now.urgent().values().stream()
                                .mapToInt(it -> it)
                                .sum()),
                        ""),
                List.of(
                        "All superior courts live",
                        now.forecast().map(it -> FigureLists.month(it.likely())).orElse("not enough data"),
                        now.forecast()
                                .map(it -> "80 % between " + FigureLists.month(it.early()) + " and "
                                        + FigureLists.month(it.late()))
                                .orElse("%d of %d finished courts".formatted(now.finished(), Forecast.FEWEST))));
    }
}

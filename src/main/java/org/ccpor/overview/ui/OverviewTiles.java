package org.ccpor.overview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.overview.FigureList;
import org.ccpor.overview.FigureLists;
import org.ccpor.overview.Figures;
import org.ccpor.overview.Forecast;
import org.ccpor.process.Party;

/** The figures that answer at a glance. */
class OverviewTiles extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final double MILLION = 1_000_000;

    private final Tile live = new Tile("Live courts");
    private final Tile onTrack = new Tile("On track");
    private final Tile trouble = new Tile("At risk, late or blocked");
    private final Tile cycle = new Tile("Median days, Planning → live");
    private final Tile all = new Tile("All superior courts live");
    private final Tile population = new Tile("Population covered");
    private final Tile tribal = new Tile("Tribal courts live");
    private final Tile next = new Tile("Go-lives, next 90 days");
    private final Tile passed = new Tile(CourtCard.NOT_CONFIRMED);
    private final Tile slips = new Tile("Slips this quarter");
    private final Tile hold = new Tile("On hold");
    private final Tile waiting = new Tile("Courts waiting on others");
    private final Tile urgent = new Tile("Open priority 1 incidents");

    OverviewTiles() {
        getContent().addClassName("ov-tiles");
        getContent()
                .add(
                        live,
                        onTrack,
                        trouble,
                        cycle,
                        all,
                        population,
                        tribal,
                        next,
                        passed,
                        slips,
                        waiting,
                        hold,
                        urgent);
    }

    void show(Figures now) {
        live.show(
                now.live().size() + " of " + now.superior(),
                "+" + now.liveThisQuarter().size() + " this quarter",
                () -> list("Live superior courts", FigureLists.live(now.live())));
        onTrack.show(
                now.of(Health.ON_TRACK).size() + " of " + now.active(),
                "courts in deployment",
                () -> list("Courts on track", FigureLists.deployment(now.of(Health.ON_TRACK).stream())));
        trouble.show(
                Integer.toString(now.active() - now.of(Health.ON_TRACK).size()),
                Stream.of(Health.BLOCKED, Health.LATE, Health.AT_RISK)
                        .map(it -> now.of(it).size() + " " + it.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" · ")),
                () -> list(
                        "Courts at risk, late or blocked",
                        FigureLists.deployment(Stream.of(Health.BLOCKED, Health.LATE, Health.AT_RISK)
                                .flatMap(it -> now.of(it).stream()))));
        cycle(now);
        forecast(now);
        population.show(
                now.populationPercent() + " %",
                "%.1f of %.1f million people".formatted(now.population() / MILLION, now.allPopulation() / MILLION),
                () -> list("Counties covered", FigureLists.live(now.live())));
        tribal.show(
                now.tribalLive().size() + " of " + now.tribal(),
                now.tribal() == 0 ? "none on this board yet" : "on this board",
                () -> list("Tribal courts live", FigureLists.live(now.tribalLive())));
        next.show(
                Integer.toString(now.next().size()),
                now.next().stream()
                        .findFirst()
                        .map(it -> "first: " + it.court() + ", " + DateFormatter.brief(it.goLive(), now.today()))
                        .orElse("none is scheduled"),
                () -> list("Go-lives of the next 90 days", FigureLists.next(now.next(), now.today())));
        passed.show(
                Integer.toString(now.passed().size()),
                now.passed().isEmpty()
                        ? "every one is confirmed"
                        : now.passed().stream().map(CourtCard::court).collect(Collectors.joining(", ")),
                () -> list(CourtCard.NOT_CONFIRMED, FigureLists.passed(now)));
        slips.show(
                Integer.toString(now.slips().size()),
                now.slips().isEmpty() ? "no date was moved" : FigureLists.reasons(now),
                () -> list("Go-live dates moved to a later day this quarter", FigureLists.slips(now)));
        hold.show(
                Integer.toString(now.onHold().size()),
                now.onHold().isEmpty() ? "no court pauses" : "with a review date",
                () -> list("Courts on hold", FigureLists.deployment(now.onHold().stream())));
        open(now);
    }

    private void open(Figures now) {
        var others =
                now.waiting().stream().filter(it -> it.party() != Party.TEAM).toList();
        waiting.show(
                Integer.toString(
                        others.stream().mapToInt(it -> it.courts().size()).sum()),
                FigureLists.waitingOn(others),
                () -> list("Courts waiting on others", FigureLists.waiting(others.stream())));
        urgent.show(
                Integer.toString(
                        now.urgent().values().stream().mapToInt(it -> it).sum()),
                now.urgent().keySet().stream().map(now::name).sorted().collect(Collectors.joining(", ")),
                () -> list("Courts with open incidents of priority 1", FigureLists.urgent(now)));
    }

    private void cycle(Figures now) {
        var change = now.recent().days() - now.before().days();
        cycle.show(
                now.cycle().of() == 0 ? "—" : Integer.toString(now.cycle().days()),
                now.before().of() == 0
                        ? "of " + now.cycle().of() + " courts that finished"
                        : "%+d, last 12 courts against those before"
                                .formatted(change)
                                .replace('-', '−'),
                () -> list("Days from Planning to live", FigureLists.took(now, now.cycles())));
    }

    private void forecast(Figures now) {
        now.forecast()
                .ifPresentOrElse(
                        it -> all.show(
                                FigureLists.month(it.likely()),
                                "80 % between " + FigureLists.month(it.early()) + " and "
                                        + FigureLists.month(it.late()),
                                () -> list("How many courts may be live", FigureLists.forecast(it))),
                        () -> all.show(
                                now.live().size() == now.superior() ? "Done" : "—",
                                now.live().size() == now.superior()
                                        ? "every court is live"
                                        : "not enough data: %d of %d finished courts"
                                                .formatted(now.finished(), Forecast.FEWEST),
                                () -> list("Live superior courts", FigureLists.live(now.live()))));
    }

    private static void list(String title, FigureList rows) {
        new ListDialog(title, rows).open();
    }
}

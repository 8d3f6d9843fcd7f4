package org.ccpor.overview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.overview.FigureLists;
import org.ccpor.overview.Figures;
import org.ccpor.overview.FlowPoint;
import org.ccpor.overview.Stage;
import org.ccpor.overview.Waiting;
import org.ccpor.process.Phase;

/** Pictures and lists below the figures. */
class OverviewPanels extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Panel flow = new Panel("Superior courts by phase over time", "flow");
    private final Panel waiting = new Panel("Who acts next", "waiting");
    private final Panel burnUp = new Panel("Live courts and forecast", "burn-up");
    private final Panel phases = new Panel("Median days per phase", "phases");
    private final Panel next = new Panel("Go-lives of the next 90 days", "next");
    private final Panel slips = new Panel("Slips this quarter", "slips");

    OverviewPanels() {
        getContent().addClassName("ov-panels");
        getContent().add(flow, burnUp, waiting, phases, slips, next);
    }

    void show(Figures now) {
        flow(now);
        burnUp(now);
        waiting.show(
                now.waiting().isEmpty()
                        ? new Paragraph("Nothing is to be done.")
                        : new Bars(now.waiting().stream().map(it -> bar(it)).toList()));
        phases.show(
                new Bars(Arrays.stream(Phase.values()).map(it -> bar(now, it)).toList()));
        next.show(CourtRows.table(FigureLists.next(now.next(), now.today())));
        slips.show(CourtRows.table(FigureLists.slips(now)));
    }

    private static Bars.Bar bar(Figures now, Phase phase) {
        var stays = now.in(phase);
        return stays.of() == 0
                ? new Bars.Bar(phase.label(), "no court has left it yet", 0, null)
                : new Bars.Bar(
                        phase.label(),
                        stays.days() + " days, of " + stays.of() + (stays.of() == 1 ? " court" : " courts"),
                        stays.days(),
                        () -> new ListDialog("Days in " + phase.label(), FigureLists.took(now, now.stays(phase)))
                                .open());
    }

    private static Bars.Bar bar(Waiting waiting) {
        var median = waiting.median();
        return new Bars.Bar(
                waiting.party().label(),
                Count.of(waiting.courts().size(), "court")
                        + (median.of() == 0 ? "" : ", " + Count.of(median.days(), "day") + " median"),
                waiting.courts().size(),
                () -> new ListDialog(
                                "Courts where it is the turn of "
                                        + waiting.party().label(),
                                FigureLists.waiting(Stream.of(waiting)))
                        .open());
    }

    private void flow(Figures now) {
        var last = now.flow().getLast();
        flow.show(
                Drawing.of(
                        FlowChart.svg(now.flow()), "Courts by phase, week by week; the numbers are in the table below"),
                Drawing.axis(DateFormatter.full(now.flow().getFirst().day()), DateFormatter.full(last.day())),
                legend(now, last));
        flow.table(FigureLists.flow(now.flow()));
    }

    private static UnorderedList legend(Figures now, FlowPoint last) {
        var legend = new UnorderedList();
        legend.addClassName("ov-legend");
        FlowChart.BANDS.reversed().forEach(it -> legend.add(entry(now, it, last.at(it))));
        return legend;
    }

    private static ListItem entry(Figures now, Stage stage, int courts) {
        var swatch = new Span();
        swatch.addClassNames(
                "ov-swatch",
                "s-" + stage.name().toLowerCase(Locale.ROOT),
                FlowChart.BANDS.indexOf(stage) % 2 == 1 ? "hatched" : "plain");
        swatch.getElement().setAttribute("aria-hidden", "true");
        var open = new NativeButton(
                stage.label() + " " + courts,
                _ -> new ListDialog("Superior courts: " + stage.label(), FigureLists.at(now, stage)).open());
        open.addClassName("ov-link");
        return new ListItem(swatch, open);
    }

    private void burnUp(Figures now) {
        var forecast = now.forecast();
        burnUp.show(
                Drawing.of(
                        BurnUpChart.svg(now.flow(), forecast.orElse(null), now.superior()),
                        "Live courts until today and the range of the forecast"),
                Drawing.axis(
                        DateFormatter.full(now.flow().getFirst().day()),
                        forecast.map(it -> FigureLists.month(it.band().getLast().day()))
                                .orElse(DateFormatter.full(now.today()))),
                new Paragraph(
                        forecast.map(it -> FigureLists.assumptions(now, it)).orElse(FigureLists.noForecast(now))));
        forecast.ifPresent(it -> burnUp.table(FigureLists.forecast(it)));
    }
}

package org.ccpor.timeline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.courtpage.ui.GoLiveQuestion;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** All courts over time. Whoever coordinates moves go-lives here. */
@Route("timeline")
@PageTitle("Timeline · CCPOR Deployment")
@Menu(title = "Timeline", order = 4)
@RolesAllowed({"EXECUTIVE", "COORDINATOR", "ADMINISTRATOR"})
class TimelineView extends LiveComposite<Div> implements AfterNavigationObserver, TimelineChart.Listener {
    private static final long serialVersionUID = 1L;

    private final transient TimelineService timeline;
    private final transient GoLiveQuestion ask;
    private final TimelineTools tools = new TimelineTools(this::apply, this::toToday);
    private final TimelineChart chart;
    private final TimelineList list = new TimelineList();
    private final Div empty = new Div();
    private final Span asOf = new Span();
    private final Span result = new Span();
    private TimelineQuery query = TimelineQuery.DEFAULT;

    TimelineView(TimelineService timeline, GoLiveQuestion ask, CurrentViewer viewer) {
        this.timeline = timeline;
        this.ask = ask;
        this.chart = new TimelineChart(viewer.get().coordinates(), this);
        var print = new Button("Print", _ -> getElement().executeJs("window.print()"));
        asOf.addClassName("tl-as-of");
        result.addClassName("tl-as-of");
        result.getElement().setAttribute("role", "status");
        var head = new Div(new H1("Timeline"), asOf, result, new Legend(), print);
        head.addClassName("tl-head");
        empty.addClassName("tl-empty");
        addClassName("timeline");
        add(head, tools, empty, chart, list);
        follow(TimelineService.PLAN, this::draw);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        query = TimelineQuery.parse(
                navigation.getLocation().getQueryParameters().getParameters());
        draw();
    }

    private void apply(TimelineQuery next) {
        query = next;
        keepAddress();
        draw();
    }

    private void draw() {
        var plan = timeline.plan();
        var groups = query.group()
                .of(plan.rows().stream().filter(it -> query.accepts(it.card())).toList());
        var courts = groups.stream().mapToInt(it -> it.rows().size()).sum();
        asOf.setText(DateFormatter.weekday(plan.today()));
        result.setText(Count.of(courts, "court"));
        tools.show(query);
        chart.setVisible(courts > 0 && !query.table());
        list.setVisible(courts > 0 && query.table());
        empty.setVisible(courts == 0);
        if (courts == 0) {
            sayWhy();
        } else if (query.table()) {
            list.show(groups, plan.today());
        } else {
            chart.show(plan, query, groups);
        }
    }

    private void sayWhy() {
        empty.removeAll();
        if (query.filtered()) {
            empty.add(
                    new Paragraph("No court matches."),
                    new Button("Clear filters", _ -> apply(query.filter("", null, null))));
        } else {
            var board = new Anchor("", "Open the board");
            board.getElement().setAttribute("router-link", true);
            empty.add(
                    new Paragraph("No court is in deployment. A court stands here once its deployment is started on the"
                            + " board, with its phases and its go-live."),
                    board);
        }
    }

    private void toToday() {
        query = query.from(null);
        keepAddress();
        chart.today();
    }

    @Override
    public void goLive(String court, @Nullable LocalDate proposed) {
        ask.open(court, proposed);
    }

    @Override
    public void capacity(LocalDate from, LocalDate until) {
        new CapacityDialog(timeline.plan(), from, until).open();
    }

    @Override
    public void scrolled(YearMonth from) {
        query = query.from(from);
        keepAddress();
    }

    private void keepAddress() {
        var words = new QueryParameters(query.parameters()).getQueryString();
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, words.isEmpty() ? "timeline" : "timeline?" + words));
    }
}

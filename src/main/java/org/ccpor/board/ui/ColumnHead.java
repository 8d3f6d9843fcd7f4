package org.ccpor.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.ccpor.deployment.Health;
import org.ccpor.process.TemplatePhase;
import org.jspecify.annotations.Nullable;

/** Name, window, count against the limit, and health meter of one phase. */
class ColumnHead extends Composite<Header> {
    private static final long serialVersionUID = 1L;
    private final Span count = new Span();
    private final Div meter = new Div();
    private final Span figures = new Span();
    private BoardLayout.@Nullable Column shown;
    private @Nullable Integer shownLimit;

    /** @param beside what else stands in the first line, such as weeks that are full */
    ColumnHead(TemplatePhase phase, Component... beside) {
        var name = new H2(phase.phase().label());
        var days = new Span(phase.when());
        days.setTitle(phase.window());
        days.addClassName("window");
        count.addClassName("count");
        meter.addClassName("meter");
        meter.getElement().setAttribute("role", "img");
        figures.addClassName("col-figures");
        figures.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("col-head");
        var bar = new Div(meter, figures);
        bar.addClassName("col-health");
        var first = new Div(name, count);
        first.add(beside);
        first.add(days);
        first.addClassName("col-line");
        getContent().add(first, bar);
    }

    void show(BoardLayout.Column column, @Nullable Integer limit) {
        if (column.equals(shown) && java.util.Objects.equals(limit, shownLimit)) {
            return;
        }
        shown = column;
        shownLimit = limit;
        var over = limit != null && column.total() > limit;
        count.setText(
                column.shown() < column.total()
                        ? column.shown() + " of " + column.total()
                        : over ? "! " + column.total() + " of " + limit : Integer.toString(column.total()));
        count.setClassName("over-limit", over);
        count.setTitle(limit == null ? "Courts in this phase" : title(column.total(), limit));
        figures.removeAll();
        meter.removeAll();
        Arrays.stream(Health.values()).forEach(it -> segment(it, column));
        meter.getElement()
                .setAttribute(
                        "aria-label",
                        Arrays.stream(Health.values())
                                .map(it -> column.health().getOrDefault(it, 0L) + " "
                                        + it.label().toLowerCase(java.util.Locale.ROOT))
                                .collect(Collectors.joining(", ")));
    }

    private static String title(int total, int limit) {
        return total > limit ? "More courts than the limit of " + limit : "Limit of courts in this phase: " + limit;
    }

    private void segment(Health health, BoardLayout.Column column) {
        var courts = column.health().getOrDefault(health, 0L);
        if (courts > 0) {
            var part = new Span();
            part.addClassNames(
                    "meter-part",
                    "meter-" + health.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            part.getStyle().set("flex-grow", Long.toString(courts));
            meter.add(part);
            var figure = new Span(health.mark() + " " + courts);
            figure.addClassName("figure-" + health.tone());
            figures.add(figure);
        }
    }
}

package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.ccpor.deployment.Health;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** Name, window, count against the limit, and health meter of one phase. */
class ColumnHead extends Composite<Header> {
    private static final long serialVersionUID = 1L;
    private final Span count = new Span();
    private final Div meter = new Div();
    private BoardLayout.@Nullable Column shown;
    private @Nullable Integer shownLimit;

    ColumnHead(Phase phase, String window) {
        var name = new H2(phase.label());
        var days = new Span(window);
        days.addClassName("window");
        count.addClassName("count");
        meter.addClassName("meter");
        meter.getElement().setAttribute("role", "img");
        getContent().addClassName("col-head");
        getContent().add(name, count, days, meter);
    }

    void show(BoardLayout.Column column, @Nullable Integer limit) {
        if (column.equals(shown) && java.util.Objects.equals(limit, shownLimit)) {
            return;
        }
        shown = column;
        shownLimit = limit;
        var number = column.shown() == column.total() ? "" + column.total() : column.shown() + " of " + column.total();
        count.setText(limit == null ? number : number + " / " + limit);
        count.setClassName("over-limit", limit != null && column.total() > limit);
        count.getElement().setAttribute("title", limit == null ? "Courts in this phase" : title(column.total(), limit));
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
        }
    }
}

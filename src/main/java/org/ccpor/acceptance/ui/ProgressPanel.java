package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccpor.acceptance.AcceptanceState;
import org.ccpor.acceptance.AcceptanceState.CaseLine;
import org.ccpor.acceptance.Area;
import org.ccpor.acceptance.Need;
import org.ccpor.acceptance.Result;
import org.ccpor.base.ui.Notices;
import org.jspecify.annotations.Nullable;

/** How many cases were run, in all and by area, as bars with their figures; and which cases of the library are left out. */
class ProgressPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient AcceptanceModel model;
    private final Paragraph words = new Paragraph();
    private final Div whole = new Div();
    private final UnorderedList areas = new UnorderedList();
    private final NativeDetails leftOut = new NativeDetails();
    private final Div scope = new Div();

    ProgressPanel(String court, AcceptanceModel model) {
        this.court = court;
        this.model = model;
        words.getElement().setAttribute("role", "status");
        words.addClassName("cat-words");
        areas.addClassName("cat-areas");
        areas.getElement().setAttribute("aria-label", "Cases run, by area");
        scope.addClassName("cat-scope");
        getContent().addClassName("cat-box");
        getContent().add(new H3("Progress"), words, whole, areas, leftOut, scope);
    }

    void show(AcceptanceState now) {
        var cases = now.cases();
        words.setText(words(now));
        whole.removeAll();
        whole.add(bar(cases));
        areas.removeAll();
        for (var area : Area.values()) {
            var here = cases.stream().filter(it -> it.test().area() == area).toList();
            if (!here.isEmpty()) {
                areas.add(line(area, here));
            }
        }
        leftOut(now.leftOut());
        scope(now);
    }

    /** How far the whole test is. */
    static String words(AcceptanceState now) {
        return "%d of %d cases run: %d pass, %d fail, %d blocked, %d not applicable"
                .formatted(
                        now.cases().size() - now.count(null),
                        now.cases().size(),
                        now.count(Result.PASS),
                        now.count(Result.FAIL),
                        now.count(Result.BLOCKED),
                        now.count(Result.NOT_APPLICABLE));
    }

    private static ListItem line(Area area, List<CaseLine> here) {
        var figure = new Span("%d of %d".formatted(run(here), here.size()));
        figure.addClassName("cat-figure");
        var failed = count(here, Result.FAIL) + count(here, Result.BLOCKED);
        var bad = new Span(failed == 0 ? "" : "✕ " + failed);
        bad.addClassName("cat-bad");
        bad.getElement().setAttribute("title", "Failed or blocked");
        if (failed > 0) {
            var said = new Span(" failed or blocked");
            said.addClassName("visually-hidden");
            bad.add(said);
        }
        return new ListItem(new Span(area.label()), bar(here), figure, bad);
    }

    /** The figures beside it say the same, so it is hidden from screen readers. */
    static Div bar(List<CaseLine> here) {
        var bar = new Div();
        bar.addClassName("cat-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (var result : List.of(Result.PASS, Result.FAIL, Result.BLOCKED, Result.NOT_APPLICABLE)) {
            var part = new Span();
            part.addClassName("cat-" + result.name().toLowerCase(java.util.Locale.ROOT));
            part.getStyle().set("flex-grow", String.valueOf(count(here, result)));
            bar.add(part);
        }
        var rest = new Span();
        rest.getStyle().set("flex-grow", String.valueOf(count(here, null)));
        bar.add(rest);
        return bar;
    }

    private static long run(List<CaseLine> here) {
        return here.size() - count(here, null);
    }

    private static long count(List<CaseLine> here, @Nullable Result result) {
        return here.stream().filter(it -> it.result() == result).count();
    }

    private void leftOut(Map<Need, Integer> left) {
        var all = left.values().stream().mapToInt(it -> it).sum();
        leftOut.setVisible(all > 0);
        leftOut.setSummaryText(
                all == 1 ? "1 case of the library is left out" : all + " cases of the library are left out");
        leftOut.setContent(new Paragraph(left.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> "%d because %s".formatted(it.getValue(), it.getKey().reason()))
                .collect(Collectors.joining("; ", "", "."))));
    }

    private void scope(AcceptanceState now) {
        scope.removeAll();
        scope.setVisible(!now.scope().isEmpty() && now.state().open());
        if (scope.isVisible()) {
            scope.add(new Span("Scope has changed: " + now.scope() + "."));
            if (now.rights().decide()) {
                scope.add(new Button("Match the cases to scope", _ -> match()));
            }
        }
    }

    private void match() {
        Notices.attempt(() -> model.tests().matchScope(court));
    }
}

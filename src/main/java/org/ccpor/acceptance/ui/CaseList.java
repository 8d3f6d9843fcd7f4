package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.acceptance.AcceptanceState;
import org.ccpor.acceptance.AcceptanceState.CaseLine;
import org.ccpor.acceptance.Area;
import org.ccpor.acceptance.Result;
import tools.jackson.databind.JsonNode;

/** The cases by area. A row changes by itself; what somebody types in another one stays. */
class CaseList extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    static final String KEY = "event.key";
    static final String CASE = "event.target.closest('.cat-case')?.dataset.case";
    static final String SEEN = "element.dataset.moves";

    /** Arrows go from case to case, letters give a result; only while a case's own line has the focus (WCAG 2.1.4). */
    static final String KEYS = "!!event.target.closest('.cat-head')"
            + " && !event.ctrlKey && !event.metaKey && !event.altKey"
            + " && (['ArrowDown', 'ArrowUp'].includes(event.key) || (/^[%s]$/i.test(event.key) && !event.repeat))"
                    .formatted(Stream.of(Result.values()).map(Result::key).collect(Collectors.joining()));

    private final transient CaseCommand commands;
    private final transient Map<String, CaseRow> rows = new LinkedHashMap<>();
    private final transient Map<Area, Group> groups = new EnumMap<>(Area.class);
    private String stop = "";
    private int moves;
    private final Paragraph none = new Paragraph("No case fits. Widen what is shown.");

    CaseList(CaseCommand commands) {
        this.commands = commands;
        getContent().addClassName("cat-list");
        getContent().add(none);
        getElement()
                .addEventListener("keydown", it -> key(it.getEventData()))
                .setFilter(KEYS)
                .preventDefault()
                .addEventData(KEY)
                .addEventData(CASE)
                .addEventData(SEEN);
    }

    private void key(JsonNode event) {
        // A key that was pressed before the focus had come counts where it went.
        var at = event.path(SEEN).asInt(0) == moves ? event.path(CASE).asString() : stop;
        var row = rows.get(at);
        if (row == null || !row.isVisible()) {
            return;
        }
        var shown = rows.keySet().stream()
                .filter(it -> rows.get(it) instanceof CaseRow shownRow && shownRow.isVisible())
                .toList();
        var key = event.path(KEY).asString().toUpperCase(Locale.ROOT);
        Arrays.stream(Result.values()).filter(it -> it.key().equals(key)).forEach(row::choose);
        var next = shown.indexOf(at) + ("ARROWUP".equals(key) ? -1 : 1);
        if ((key.startsWith("ARROW") || key.equals(Result.PASS.key())) && next >= 0 && next < shown.size()) {
            stop = shown.get(next);
            moves++;
            getElement().setAttribute("data-moves", Integer.toString(moves));
            Objects.requireNonNull(rows.get(stop)).focus();
        }
    }

    void show(AcceptanceState now, Predicate<CaseLine> fits) {
        for (var area : Area.values()) {
            var here =
                    now.cases().stream().filter(it -> it.test().area() == area).toList();
            groups.computeIfAbsent(area, this::group).show(here, now.rights().log(), fits);
        }
        rows.entrySet().removeIf(row -> {
            var gone = now.cases().stream().noneMatch(it -> it.test().id().equals(row.getKey()));
            if (gone) {
                row.getValue().getElement().removeFromParent();
            }
            return gone;
        });
        none.setVisible(rows.values().stream().noneMatch(CaseRow::isVisible));
    }

    private Group group(Area area) {
        var group = new Group(area);
        getContent().add(group);
        return group;
    }

    /** One area. */
    private final class Group extends Composite<Section> {
        private static final long serialVersionUID = 1L;

        private final Span figure = new Span();

        Group(Area area) {
            var title = new H3(area.label());
            title.setId("area-" + area.name());
            figure.addClassName("cat-small");
            var head = new Div(title, figure);
            head.addClassName("cat-area-head");
            getContent().getElement().setAttribute("aria-labelledby", "area-" + area.name());
            getContent().addClassName("cat-area");
            getContent().add(head);
        }

        void show(List<CaseLine> here, boolean mayLog, Predicate<CaseLine> fits) {
            figure.setText("%d of %d run"
                    .formatted(here.stream().filter(it -> it.result() != null).count(), here.size()));
            for (var line : here) {
                var row = rows.computeIfAbsent(line.test().id(), _ -> {
                    var made = new CaseRow(line.test(), commands);
                    getContent().add(made);
                    return made;
                });
                row.show(line, mayLog);
                row.setVisible(row.busy() || fits.test(line));
            }
            setVisible(
                    here.stream().anyMatch(it -> rows.get(it.test().id()) instanceof CaseRow row && row.isVisible()));
        }
    }
}

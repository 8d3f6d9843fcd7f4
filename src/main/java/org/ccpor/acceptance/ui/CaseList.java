package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.AttachEvent;
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
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ccpor.acceptance.AcceptanceState;
import org.ccpor.acceptance.AcceptanceState.CaseLine;
import org.ccpor.acceptance.Area;
import org.ccpor.acceptance.Result;

/** The cases by area. A row changes by itself; what somebody types in another one stays. */
class CaseList extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    /** Arrows go from case to case, letters give a result; only while a case's own line has the focus (WCAG 2.1.4). */
    private static final String KEYS = """
            if (this.catKeys) { return; }
            this.catKeys = true;
            this.addEventListener('keydown', e => {
              const head = e.target.closest('.cat-head');
              if (!head || e.ctrlKey || e.metaKey || e.altKey) { return; }
              const heads = [...this.querySelectorAll('.cat-head')].filter(it => it.offsetParent);
              const step = n => heads[heads.indexOf(head) + n]?.focus();
              if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
                step(e.key === 'ArrowDown' ? 1 : -1);
                e.preventDefault();
              } else if ($0.includes(e.key.toUpperCase()) && !e.repeat) {
                this.dispatchEvent(new CustomEvent('verdict',
                    { detail: head.closest('.cat-case').dataset.case + ' ' + e.key.toUpperCase() }));
                if (e.key.toUpperCase() === 'P') { step(1); }
                e.preventDefault();
              }
            });
            """;

    private final transient CaseCommand logger;
    private final transient Map<String, CaseRow> rows = new LinkedHashMap<>();
    private final transient Map<Area, Group> groups = new EnumMap<>(Area.class);
    private final Paragraph none = new Paragraph("No case fits. Widen what is shown.");

    CaseList(CaseCommand logger) {
        this.logger = logger;
        getContent().addClassName("cat-list");
        getContent().add(none);
        getElement()
                .addEventListener(
                        "verdict",
                        it -> verdict(it.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(KEYS, Stream.of(Result.values()).map(Result::key).toList());
    }

    private void verdict(String said) {
        var words = said.split(" ", 2);
        var row = rows.get(words[0]);
        if (row != null && row.isVisible()) {
            Arrays.stream(Result.values())
                    .filter(it -> words.length == 2 && it.key().equals(words[1]))
                    .forEach(row::choose);
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
                    var made = new CaseRow(line.test(), logger);
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

package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ccpor.courtpage.CourtTab;

/**
 * Tabs by the ARIA pattern: one stop for the tab key, arrows between them. Our own, because the platform's tab list has a
 * focusable scroller inside, which assistive technology must not meet there.
 */
class CourtTabs extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Div bar = new Div();
    private final Div pane = new Div();
    private final Map<CourtTab, NativeButton> tabs = new EnumMap<>(CourtTab.class);
    private final Map<CourtTab, Component> panels = new EnumMap<>(CourtTab.class);
    private final transient Runnable chosen;
    private CourtTab selected = CourtTab.OVERVIEW;

    CourtTabs(Runnable chosen) {
        this.chosen = chosen;
        bar.addClassName("court-tabbar");
        bar.getElement().setAttribute("role", "tablist").setAttribute("aria-label", "Parts of the court");
        bar.getElement().addEventListener("keydown", _ -> step(1)).setFilter("event.key === 'ArrowRight'");
        bar.getElement().addEventListener("keydown", _ -> step(-1)).setFilter("event.key === 'ArrowLeft'");
        pane.addClassName("court-scroll");
        getContent().addClassName("court-tabs");
        getContent().add(bar, pane);
    }

    void add(CourtTab place, Component panel) {
        var tab = new NativeButton(place.label(), _ -> select(place));
        tab.getElement().setAttribute("role", "tab").setAttribute("type", "button");
        tab.setId("court-tab-" + place.slug());
        panel.setId("court-panel-" + place.slug());
        panel.getElement()
                .setAttribute("role", "tabpanel")
                .setAttribute("aria-labelledby", "court-tab-" + place.slug());
        tabs.put(place, tab);
        panels.put(place, panel);
        bar.add(tab);
        pane.add(panel);
        mark();
    }

    void label(CourtTab tab, String label) {
        Objects.requireNonNull(tabs.get(tab)).setText(label);
    }

    /** Whether that tab can be chosen. */
    void offer(CourtTab tab, boolean offered) {
        Objects.requireNonNull(tabs.get(tab)).setVisible(offered);
        if (offered && tab == selected) {
            reveal(tab);
        }
    }

    /** Once it is laid out; a tab may be offered only after it was chosen by its address. */
    private void reveal(CourtTab tab) {
        Objects.requireNonNull(tabs.get(tab))
                .getElement()
                .executeJs("requestAnimationFrame(() => this.scrollIntoView({block: 'nearest', inline: 'nearest'}))");
    }

    CourtTab selected() {
        return selected;
    }

    /** Shows that tab without telling anybody. */
    void show(CourtTab tab) {
        selected = tab;
        mark();
    }

    void select(CourtTab tab) {
        show(tab);
        chosen.run();
    }

    private void step(int by) {
        var offered = List.copyOf(tabs.keySet()).stream()
                .filter(it -> Objects.requireNonNull(tabs.get(it)).isVisible())
                .toList();
        select(offered.get(Math.floorMod(offered.indexOf(selected) + by, offered.size())));
        Objects.requireNonNull(tabs.get(selected)).focus();
    }

    private void mark() {
        tabs.forEach((place, button) -> {
            var now = place == selected;
            var tab = button.getElement();
            tab.setAttribute("aria-selected", Boolean.toString(now)).setAttribute("tabindex", now ? "0" : "-1");
            Objects.requireNonNull(panels.get(place)).setVisible(now);
            if (now) {
                tab.setAttribute("aria-controls", "court-panel-" + place.slug());
                reveal(place);
            } else {
                tab.removeAttribute("aria-controls");
            }
        });
    }
}

package org.ccpor.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;

/**
 * Tabs by the ARIA pattern: one stop for the tab key, arrows between them. Our own, because the platform's tab list has a
 * focusable scroller inside, which assistive technology must not meet there.
 */
class CourtTabs extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Div bar = new Div();
    private final Div pane = new Div();
    private final List<NativeButton> tabs = new ArrayList<>();
    private final List<Component> panels = new ArrayList<>();
    private final transient Runnable chosen;
    private int selected;

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

    void add(String label, Component panel) {
        var index = tabs.size();
        var tab = new NativeButton(label, _ -> select(index));
        tab.getElement().setAttribute("role", "tab").setAttribute("type", "button");
        tab.setId("court-tab-" + index);
        panel.setId("court-panel-" + index);
        panel.getElement().setAttribute("role", "tabpanel").setAttribute("aria-labelledby", "court-tab-" + index);
        tabs.add(tab);
        panels.add(panel);
        bar.add(tab);
        pane.add(panel);
        mark();
    }

    void label(int tab, String label) {
        tabs.get(tab).setText(label);
    }

    int selected() {
        return selected;
    }

    void select(int tab) {
        selected = tab;
        mark();
        chosen.run();
    }

    private void step(int by) {
        select(Math.floorMod(selected + by, tabs.size()));
        tabs.get(selected).focus();
    }

    private void mark() {
        for (var i = 0; i < tabs.size(); i++) {
            var now = i == selected;
            var tab = tabs.get(i).getElement();
            tab.setAttribute("aria-selected", Boolean.toString(now)).setAttribute("tabindex", now ? "0" : "-1");
            panels.get(i).setVisible(now);
            if (now) {
                tab.setAttribute("aria-controls", "court-panel-" + i);
            } else {
                tab.removeAttribute("aria-controls");
            }
        }
    }
}

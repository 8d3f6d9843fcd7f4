package org.ccpor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.Map;

/** The pages that say by {@code @Menu} where they stand here. A page appears for whoever may open it. */
class Navigation extends Composite<Nav> {
    private final Map<String, Anchor> links = new HashMap<>();

    Navigation() {
        getContent().addClassName("nav");
        getContent().setAriaLabel("Pages");
        MenuConfiguration.getMenuEntries().forEach(this::link);
    }

    /** Puts something beside the name of a page; nothing happens for a page this person may not open. */
    void beside(String path, Component part) {
        var link = links.get(path);
        if (link != null) {
            link.add(part);
        }
    }

    /** Marks the page people are on, by the first part of its path. */
    void show(String first) {
        links.forEach((path, link) -> {
            if (path.equals(first)) {
                link.getElement().setAttribute("aria-current", "page");
                // On a phone the links are one line that scrolls; its width is known once the page is drawn.
                link.getElement()
                        .executeJs("setTimeout(() => this.scrollIntoView({ inline: 'center', block: 'nearest' }), 50)");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void link(MenuEntry page) {
        // Relative, as the board may be served below a path.
        var path = page.path().replaceFirst("^/", "");
        var link = new Anchor(path, page.title());
        link.getElement().setAttribute("router-link", true);
        links.put(path, link);
        getContent().add(link);
    }
}

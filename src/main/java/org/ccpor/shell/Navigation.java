package org.ccpor.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages of the board, in the order people use them. A page appears as soon as its route exists. */
class Navigation extends Composite<Nav> {
    private static final List<Page> PAGES = List.of(new Page("Board", ""));

    private final Map<String, Anchor> links = new HashMap<>();

    private record Page(String name, String path) {}

    Navigation() {
        getContent().addClassName("nav");
        getContent().setAriaLabel("Pages");
        var routes = RouteConfiguration.forSessionScope();
        PAGES.stream().filter(it -> routes.getRoute(it.path()).isPresent()).forEach(this::link);
    }

    /** Marks the page people are on, by the first part of its path. */
    void show(String first) {
        links.forEach((path, link) -> {
            if (path.equals(first)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void link(Page page) {
        var link = new Anchor(page.path(), page.name());
        link.getElement().setAttribute("router-link", true);
        links.put(page.path(), link);
        getContent().add(link);
    }
}

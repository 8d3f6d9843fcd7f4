package org.ccpor.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** The pages of the board, in the order people use them. A page appears for whoever may open it. */
class Navigation extends Composite<Nav> {
    private static final List<Page> PAGES = List.of(
            new Page("My court", "my-court"),
            new Page("Board", ""),
            new Page("Stand-up", "stand-up"),
            new Page("Timeline", "timeline"),
            new Page("Overview", "overview"),
            new Page("Calendar", "calendar"),
            new Page("Incidents", "incidents"),
            new Page("Administration", "admin"));

    private final Map<String, Anchor> links = new HashMap<>();

    private record Page(String name, String path) {}

    Navigation(@Nullable Viewer viewer) {
        getContent().addClassName("nav");
        getContent().setAriaLabel("Pages");
        var routes = RouteConfiguration.forSessionScope();
        if (viewer != null) {
            PAGES.stream()
                    .filter(it -> routes.getRoute(it.path())
                            .filter(page -> mayOpen(page, viewer))
                            .isPresent())
                    .forEach(this::link);
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

    /** By the page's own annotations, as routing does. */
    private static boolean mayOpen(Class<?> page, Viewer viewer) {
        return new AccessAnnotationChecker()
                .hasAccess(page, viewer::userName, role -> viewer.role().name().equals(role));
    }

    private void link(Page page) {
        var link = new Anchor(page.path(), page.name());
        link.getElement().setAttribute("router-link", true);
        links.put(page.path(), link);
        getContent().add(link);
    }
}

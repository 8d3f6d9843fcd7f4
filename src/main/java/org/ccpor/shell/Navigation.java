package org.ccpor.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pages that say by {@code @Menu} where they stand here. A page appears for whoever may open it. What a narrow window
 * has no room for stands behind "More"; a phone has the pages of every day at its lower edge.
 */
class Navigation extends Composite<Nav> {
    /** From this order on a page stands in the person's own menu. */
    static final int OWN = 8;

    private static final Set<String> ON_A_PHONE = Set.of("my-work", "my-court", "", "calendar", "overview");
    private static final int ON_A_TABLET = 5;
    private static final int ROOM_ON_A_PHONE = 5;

    private final List<PageLink> links;
    private final List<PageLink> folded;

    Navigation() {
        var pages = MenuConfiguration.getMenuEntries().stream()
                .filter(it -> it.order() < OWN)
                .toList();
        links = pages.stream().map(PageLink::new).toList();
        folded = pages.stream().map(PageLink::new).toList();
        for (var i = 0; i < pages.size(); i++) {
            var phone = pages.size() <= ROOM_ON_A_PHONE || ON_A_PHONE.contains(links.get(i).path);
            var tablet = i < ON_A_TABLET;
            links.get(i).setClassName("off-phone", !phone);
            links.get(i).setClassName("off-tablet", !tablet);
            folded.get(i).setClassName("off-phone", phone);
            folded.get(i).setClassName("off-tablet", tablet);
        }
        var more = new NativeButton("More");
        more.addClassName("nav-more");
        more.setClassName("off-tablet", pages.size() <= ON_A_TABLET);
        more.setClassName("off-phone", links.stream().noneMatch(it -> it.hasClassName("off-phone")));
        var list = new Div();
        list.addClassName("nav-list");
        folded.forEach(list::add);
        var menu = new Popover(list);
        menu.setAriaLabel("More pages");
        menu.setPosition(PopoverPosition.BOTTOM_START);
        menu.setTarget(more);
        menu.setAutofocus(true);
        menu.addClassName("nav-menu");
        folded.forEach(it -> it.getElement().addEventListener("click", _ -> menu.close()));
        getContent().addClassName("nav");
        getContent().setAriaLabel("Pages");
        links.forEach(getContent()::add);
        getContent().add(more, menu);
    }

    /** Puts something beside the name of a page; nothing happens for a page this person may not open. */
    void beside(String path, Component part) {
        links.stream().filter(it -> it.path.equals(path)).findFirst().ifPresent(it -> it.add(part));
    }

    /** Marks the page people are on, by the first part of its path. */
    void show(String first) {
        Stream.concat(links.stream(), folded.stream()).forEach(it -> it.mark(it.path.equals(first)));
    }

    /** The way to a page. */
    static class PageLink extends Anchor {
        private static final long serialVersionUID = 1L;

        private final String path;

        PageLink(MenuEntry page) {
            // Relative, as the board may be served below a path.
            path = page.path().replaceFirst("^/", "");
            setHref(path);
            setText(page.title());
            getElement().setAttribute("router-link", true).setAttribute("data-page", path.isEmpty() ? "board" : path);
        }

        private void mark(boolean here) {
            if (here) {
                getElement().setAttribute("aria-current", "page");
            } else {
                getElement().removeAttribute("aria-current");
            }
        }
    }
}

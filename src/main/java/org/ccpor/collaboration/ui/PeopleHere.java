package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import java.util.Map;
import org.ccpor.base.ui.Avatars;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.collaboration.PageLocation;
import org.ccpor.collaboration.Presence;
import org.ccpor.collaboration.PresenceChanged;
import org.ccpor.collaboration.Present;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.identity.Viewer;

/** Up to three others who are here, and behind them the list of all with links to where they are. */
class PeopleHere extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "is here";
    private static final Map<String, String> PAGES = Map.of(
            "", "Board",
            "stand-up", "Stand-up",
            "timeline", "Timeline",
            "overview", "Overview",
            "calendar", "Calendar",
            "incidents", "Incidents",
            "incident", "Incidents",
            "admin", "Administration",
            "settings", "Settings");

    private final transient CourtDirectory courts;
    private final Avatars faces = new Avatars();
    private final NativeButton open = new NativeButton();
    private final UnorderedList list = new UnorderedList();
    private final Popover popover;
    private transient List<Present> shown = List.of();

    PeopleHere(Presence presence, CourtDirectory courts, Viewer me) {
        this.courts = courts;
        list.addClassName("people-list");
        open.addClassName("people-open");
        open.add(faces);
        faces.getElement().setAttribute("aria-hidden", "true");
        popover = new Popover(list);
        popover.setAriaLabel("Who else is here");
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setTarget(open);
        popover.addClassName("people-menu");
        popover.addOpenedChangeListener(it -> {
            if (it.isOpened()) {
                fill();
            }
        });
        getContent().addClassName("people");
        getContent().add(open, popover);
        setVisible(false);
        follow(new PresenceChanged(), () -> show(PresenceComponentFactory.others(presence.people(me), me)));
    }

    private void show(List<Present> now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setVisible(!now.isEmpty());
        faces.show(PresenceComponentFactory.faces(now), HERE);
        open.setAriaLabel(now.size() == 1 ? "1 other person is here" : now.size() + " other people are here");
        if (popover.isOpened()) {
            fill();
        }
    }

    private void fill() {
        list.removeAll();
        shown.forEach(it -> list.add(row(it)));
    }

    private ListItem row(Present person) {
        var name = new Span(person.name());
        name.addClassName("people-name");
        var role = new Span(person.role().label());
        role.addClassName("people-role");
        var words = new Div(name, role);
        words.addClassName("people-words");
        var places = new Div();
        places.addClassName("people-places");
        person.places().forEach(it -> places.add(link(it)));
        var face = PresenceComponentFactory.faces(List.of(person)).getFirst().circle(HERE);
        face.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(face, words, places);
    }

    private Anchor link(PageLocation where) {
        var link = new Anchor(where.path(), words(where));
        link.getElement().setAttribute("router-link", true);
        link.getElement().addEventListener("click", _ -> popover.close());
        return link;
    }

    private String words(PageLocation where) {
        var court = where.court();
        if (court == null) {
            return PAGES.getOrDefault(where.page(), "Another page");
        }
        var name = courts.find(court).map(CourtProfile::name).orElse(court);
        return where.form() == null ? name : name + " · form " + where.form();
    }
}

package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import org.ccpor.base.ui.Avatars;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.collaboration.Presence;
import org.ccpor.collaboration.PresenceChanged;
import org.ccpor.collaboration.Present;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;

/** Lends other screens the people who are here as well. */
@org.springframework.stereotype.Component
public class PresenceComponentFactory {
    private final Presence presence;
    private final CurrentViewer viewer;

    PresenceComponentFactory(Presence presence, CurrentViewer viewer) {
        this.presence = presence;
        this.viewer = viewer;
    }

    /** Everybody but the viewer who has that court open; follows them while it is on a page. */
    public Component at(String court) {
        var me = viewer.get();
        var avatars = new Avatars();
        LiveComposite.follow(
                avatars,
                Set.of(new PresenceChanged()),
                () -> avatars.show(faces(others(presence.at(court, me), me)), "has this court open"));
        return avatars;
    }

    static List<Avatars.Person> faces(List<Present> people) {
        return people.stream()
                .map(it -> new Avatars.Person(it.name(), it.initials(), it.color()))
                .toList();
    }

    /** Without the viewer, who knows about being here. */
    static List<Present> others(List<Present> people, Viewer me) {
        return people.stream()
                .filter(it -> !it.userName().equals(me.userName()))
                .toList();
    }
}

package org.ccpor.board.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ccpor.board.ui.CardModel.CardPerson;
import org.ccpor.collaboration.PageLocation;
import org.ccpor.collaboration.Presence;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who has which card's court open, as one open board shows it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BoardPeople {
    private static final int MOST = 3;

    private final Presence presence;
    private final Viewer me;
    private Map<String, List<CardPerson>> shown = Map.of();

    BoardPeople(Presence presence, CurrentViewer viewer) {
        this.presence = presence;
        this.me = viewer.get();
        look();
    }

    List<CardPerson> at(String court) {
        return shown.getOrDefault(court, List.of());
    }

    /** Looks again; tells the courts whose people are others now. */
    Set<String> look() {
        var now = new HashMap<String, List<CardPerson>>();
        for (var person : presence.people(me)) {
            if (person.userName().equals(me.userName())) {
                continue;
            }
            var circle =
                    new CardPerson(person.initials(), "av-" + person.color(), person.name() + " has this court open");
            person.places().stream()
                    .map(PageLocation::court)
                    .filter(it -> it != null)
                    .distinct()
                    .forEach(it ->
                            now.computeIfAbsent(it, _ -> new ArrayList<>()).add(circle));
        }
        now.replaceAll((_, circles) -> few(circles));
        var changed = new TreeSet<String>();
        changed.addAll(now.keySet());
        changed.addAll(shown.keySet());
        var before = shown;
        changed.removeIf(it -> now.getOrDefault(it, List.of()).equals(before.getOrDefault(it, List.of())));
        shown = now;
        return changed;
    }

    private static List<CardPerson> few(List<CardPerson> all) {
        if (all.size() <= MOST) {
            return List.copyOf(all);
        }
        var few = new ArrayList<>(all.subList(0, MOST - 1));
        few.add(new CardPerson(
                "+" + (all.size() - few.size()), "av-more", (all.size() - few.size()) + " more have this court open"));
        return List.copyOf(few);
    }
}

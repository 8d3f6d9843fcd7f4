package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.PersonNames;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Tells a screen reader, politely, what others changed on the board. Not seen; never moves the focus. */
class Announcer extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 3;
    private final Viewer viewer;
    private final transient PersonNames names;

    Announcer(Viewer viewer, PersonNames names) {
        this.names = names;
        this.viewer = viewer;
        getContent().addClassName("sr");
        getContent().getElement().setAttribute("aria-live", "polite").setAttribute("role", "log");
    }

    void say(String words) {
        getContent().setText(words);
    }

    void tell(BoardSnapshot before, BoardSnapshot now) {
        if (before.revision() == 0
                || before.revision() == now.revision()
                || !before.today().equals(now.today())) {
            return;
        }
        var said = sentences(before, now, viewer, names::of);
        if (!said.isEmpty()) {
            say(said.size() > MOST ? said.size() + " courts changed" : String.join(". ", said));
        }
    }

    /** One sentence per court that somebody else changed and this viewer may see in full. Pure, for tests. */
    static List<String> sentences(BoardSnapshot before, BoardSnapshot now, Viewer viewer, UnaryOperator<String> names) {
        var said = new ArrayList<String>();
        now.cards().forEach((slug, card) -> {
            var was = before.cards().get(slug);
            var actors = now.actors(slug, before);
            if (was != card && viewer.seesInFull(slug) && !actors.equals(List.of(viewer.userName()))) {
                said.add(sentence(was, card, actors.stream().map(names).toList()));
            }
        });
        return said.stream().sorted().toList();
    }

    private static String sentence(@Nullable CourtCard was, CourtCard card, List<String> actors) {
        var who = actors.isEmpty() ? "Somebody" : String.join(" and ", actors);
        if (was == null) {
            return who + " added " + card.court();
        }
        if (was.state() != card.state()) {
            return who + " set " + card.court() + " to " + card.state().label().toLowerCase(java.util.Locale.ROOT);
        }
        if (was.phase() != card.phase()) {
            return who + " moved " + card.court() + " to " + card.phase().label();
        }
        return who + (was.rank() == card.rank() ? " changed " : " placed ") + card.court();
    }
}

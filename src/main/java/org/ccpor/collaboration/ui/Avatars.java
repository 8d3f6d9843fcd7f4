package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.ccpor.collaboration.Present;

/** Initials of people in circles; the full name is in the tooltip and what a screen reader says. */
public class Avatars extends Composite<Span> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 3;

    private transient List<Present> shown = List.of();

    public Avatars() {
        getContent().addClassName("avatars");
        setVisible(false);
    }

    /** @param words what they do, such as "has this court open" */
    public void show(List<Present> people, String words) {
        var now = people.stream().map(Avatars::bare).toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setVisible(!now.isEmpty());
        getContent().removeAll();
        now.stream().limit(now.size() == MOST + 1 ? MOST + 1 : MOST).forEach(it -> getContent()
                .add(one(it.initials(), "av-" + it.color(), it.name() + " " + words)));
        if (now.size() > MOST + 1) {
            var rest = now.subList(MOST, now.size());
            getContent()
                    .add(one(
                            "+" + rest.size(),
                            "av-more",
                            rest.stream().map(Present::name).collect(Collectors.joining(", ")) + " " + words));
        }
    }

    private static Present bare(Present it) {
        return new Present(it.userName(), it.name(), it.initials(), it.color(), it.role(), List.of());
    }

    private static Span one(String initials, String style, String words) {
        var avatar = new Span(initials);
        avatar.addClassNames("av", style);
        avatar.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setAttribute("title", words);
        return avatar;
    }
}

package org.ccpor.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Initials of people in circles, four at most; the full names are in tooltips and what a screen reader says. */
public final class Avatars extends Composite<Span> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 3;

    private transient List<Person> shown = List.of();

    /** @param color 0 to 4, always the same for one person */
    public record Person(String name, String initials, int color) {
        /** @param words what they do, such as "is here" */
        public Span circle(String words) {
            return Avatars.circle(initials, "av-" + color, name + " " + words);
        }
    }

    public Avatars() {
        getContent().addClassName("avatars");
        setVisible(false);
    }

    /** @param words what they do, such as "has this court open" */
    public void show(List<Person> people, String words) {
        if (people.equals(shown)) {
            return;
        }
        shown = List.copyOf(people);
        setVisible(!people.isEmpty());
        getContent().removeAll();
        var few = people.size() > MOST + 1 ? MOST : people.size();
        shown.subList(0, few).forEach(it -> getContent().add(it.circle(words)));
        if (few < shown.size()) {
            var names = shown.stream().skip(few).map(Person::name).collect(Collectors.joining(", "));
            getContent().add(circle("+" + (shown.size() - few), "av-more", names + " " + words));
        }
    }

    private static Span circle(String initials, String style, String words) {
        var circle = new Span(initials);
        circle.addClassNames("av", style);
        circle.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words)
                .setAttribute("title", words);
        return circle;
    }
}

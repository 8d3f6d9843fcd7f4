package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ccpor.identity.Viewer;

/** Initials of those who are here as well. */
class People extends Composite<Span> {
    private static final long serialVersionUID = 1L;
    private static final int COLOURS = 5;

    private transient List<Viewer> shown = List.of();

    People() {
        getContent().addClassName("avatars");
    }

    /** @param where what they do, such as "is here" */
    void show(List<Viewer> people, String where) {
        if (people.equals(shown)) {
            return;
        }
        shown = List.copyOf(people);
        getContent().removeAll();
        for (var it : people) {
            var avatar = new Span(it.initials());
            var words = it.displayName() + " " + where;
            avatar.addClassNames("av", "form-av-" + Math.floorMod(it.userName().hashCode(), COLOURS));
            avatar.getElement()
                    .setAttribute("role", "img")
                    .setAttribute("aria-label", words)
                    .setAttribute("title", words);
            getContent().add(avatar);
        }
    }
}

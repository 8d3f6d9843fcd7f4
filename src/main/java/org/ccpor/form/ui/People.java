package org.ccpor.form.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.identity.Viewer;

/** Initials of those who are here as well. */
class People extends LiveComposite<Span> {
    private static final long serialVersionUID = 1L;
    private static final int COLOURS = 5;

    private transient List<Viewer> shown = List.of();

    /**
     * @param path of the field or row; empty for the whole form
     * @param where what they do, such as "is here"
     */
    People(FormEditing form, String path, String where) {
        getContent().addClassName("avatars");
        follow(form.presence(), () -> show(form.others(path), where));
    }

    private void show(List<Viewer> people, String where) {
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

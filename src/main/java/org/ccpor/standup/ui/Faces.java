package org.ccpor.standup.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;

/** People as round initials with their names behind them. */
final class Faces {
    private static final int COLORS = 5;

    private Faces() {}

    static Span of(String name) {
        var face = new Span(new Viewer(name, name, Role.COORDINATOR, Set.of()).initials());
        face.addClassNames("su-face", "su-face-" + Math.floorMod(name.hashCode(), COLORS));
        face.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", name)
                .setAttribute("title", name);
        return face;
    }
}

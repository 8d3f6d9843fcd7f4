package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** What can be done to the court that is looked at, each with its key. */
class ActionBar extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final KeyButton blocker;
    private final KeyButton park;

    ActionBar(Consumer<String> press) {
        blocker = new KeyButton("Blocker", "B", () -> press.accept("b"));
        park = new KeyButton("Park", "P", () -> press.accept("p"));
        getContent().addClassName("su-actions");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "Actions");
        getContent()
                .add(
                        new KeyButton("Note", "N", () -> press.accept("n")),
                        new KeyButton("Assign", "A", () -> press.accept("a")),
                        blocker,
                        new KeyButton("Remind", "R", () -> press.accept("r")),
                        new KeyButton("Move phase", "M", () -> press.accept("m")),
                        park);
    }

    void show(boolean blocked, boolean parked) {
        blocker.label(blocked ? "Clear blocker" : "Set blocker");
        park.label(parked ? "Unpark" : "Park");
    }
}

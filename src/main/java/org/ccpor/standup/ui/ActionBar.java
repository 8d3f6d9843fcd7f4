package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.ccpor.base.ui.Command;
import org.ccpor.standup.ui.StandUpCommand.Place;

/** What can be done to the court that is looked at, each with its key. */
class ActionBar extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient Map<Command<Place>, KeyButton> buttons = new LinkedHashMap<>();

    ActionBar(List<Command<Place>> catalog, Consumer<String> press) {
        getContent().addClassName("su-actions");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "Actions");
        catalog.forEach(it -> {
            var key = Objects.requireNonNull(it.key()).name();
            var button = new KeyButton("", key.toUpperCase(Locale.ROOT), () -> press.accept(key)).once();
            buttons.put(it, button);
            getContent().add(button);
        });
    }

    void show(Place at) {
        buttons.forEach((command, button) -> button.label(command.label().apply(at)));
        setVisible(Command.allowed(List.copyOf(buttons.keySet()), at).findAny().isPresent());
    }
}

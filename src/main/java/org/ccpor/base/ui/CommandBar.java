package org.ccpor.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * What this person may do with what is shown, as buttons. They stay the same ones while it changes, so that neither the
 * focus nor a click on the way is lost.
 */
public final class CommandBar<T> extends Div {
    private static final long serialVersionUID = 1L;

    private final List<CommandButton<T>> buttons;

    /** @param done runs when the screen should look again */
    public CommandBar(List<Command<T>> catalog, Runnable done) {
        var run = new CommandRun();
        buttons = catalog.stream().map(it -> new CommandButton<>(it, run, done)).toList();
        buttons.forEach(this::add);
        addClassName("command-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", "What can be done");
        setVisible(false);
    }

    /** Offers what is allowed with it; the bar is hidden when that is nothing. */
    public void show(T now) {
        buttons.forEach(it -> it.show(now));
        var first = buttons.stream().filter(Component::isVisible).findFirst();
        buttons.forEach(it -> it.setThemeVariant(
                ButtonVariant.PRIMARY, it.leads() && first.filter(it::equals).isPresent()));
        setVisible(first.isPresent());
    }
}

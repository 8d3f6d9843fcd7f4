package org.ccpor.base.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A command as a small button of a row, pressed while its choice holds and hidden while it is not allowed. */
public final class CommandChip<T> extends NativeButton {
    private static final long serialVersionUID = 1L;

    private final transient Command<T> command;
    private transient @Nullable T shown;

    /** @param done runs when the screen should look again */
    public CommandChip(Command<T> command, Runnable done, String... classNames) {
        this.command = command;
        var run = new CommandRun();
        addClickListener(click -> {
            // The second click of a double click is the same wish.
            if (click.getClickCount() < 2) {
                run.start(command, Objects.requireNonNull(shown), done);
            }
        });
        addClassNames(classNames);
    }

    /** Offers it for this one, if it is allowed. */
    public void show(T now) {
        shown = now;
        setVisible(command.allowedWhen().test(now));
        if (isVisible()) {
            var label = command.label().apply(now);
            setText(command.icon() == null ? label : command.icon());
            var spoken = command.spoken() == null ? null : command.spoken().apply(now);
            setAriaLabel(spoken == null && command.icon() != null ? label : spoken);
            if (command.holdsWhen() != null) {
                var held = command.holdsWhen().test(now);
                getElement().setAttribute("aria-pressed", String.valueOf(held));
            }
        }
    }
}

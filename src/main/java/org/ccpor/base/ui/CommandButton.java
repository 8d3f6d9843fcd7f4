package org.ccpor.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A command as a button, which is hidden while it is not allowed. */
public final class CommandButton<T> extends Button {
    private static final long serialVersionUID = 1L;

    private final transient Command<T> command;
    private transient @Nullable T shown;

    /** @param done runs when the screen should look again */
    public CommandButton(Command<T> command, Runnable done, ButtonVariant... variants) {
        this(command, new CommandRun(), done);
        addThemeVariants(variants);
    }

    CommandButton(Command<T> command, CommandRun run, Runnable done) {
        this.command = command;
        addClickListener(click -> {
            // The second click of a double click is the same wish.
            if (click.getClickCount() < 2) {
                run.start(command, Objects.requireNonNull(shown), done);
            }
        });
        setVisible(false);
    }

    /** Offers it for this one, if it is allowed. */
    public void show(T now) {
        shown = now;
        setVisible(command.allowedWhen().test(now));
        if (isVisible()) {
            setText(command.label().apply(now));
            setAriaLabel(command.spoken() == null ? null : command.spoken().apply(now));
        }
    }

    boolean leads() {
        return command.leads();
    }
}

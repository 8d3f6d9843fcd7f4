package org.ccpor.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.jspecify.annotations.Nullable;

/**
 * Starts the commands of one part of a screen, each once: not again before its answer went out or while its dialog is
 * open, however often its button is clicked or its key pressed.
 */
public final class CommandRun implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Set<Command<?>> answering = new HashSet<>();
    private @Nullable Dialog asking;

    /**
     * Carries it out if it is allowed. A refusal is told.
     *
     * @param done runs when the screen should look again
     */
    public <T> void start(Command<T> command, T with, Runnable done) {
        if ((asking != null && asking.isOpened()) || !command.allowedWhen().test(with) || !answering.add(command)) {
            return;
        }
        var ui = UI.getCurrentOrThrow();
        ui.beforeClientResponse(ui, _ -> answering.clear());
        try {
            asking = begin(command, with, done);
        } catch (RefusedException refused) {
            Notices.refused(refused.sentence());
            done.run();
        }
    }

    /** Starts the first of them that is allowed. */
    public <T> void first(List<Command<T>> catalog, T with, Runnable done) {
        Command.allowed(catalog, with).findFirst().ifPresent(it -> start(it, with, done));
    }

    private static <T> @Nullable Dialog begin(Command<T> command, T with, Runnable done) {
        if (command.run() != null) {
            try {
                command.run().accept(with, done);
                return null;
            } catch (StaleException late) {
                if (command.fields() == null) {
                    throw late;
                }
                var dialog = command.ask(with, done);
                open(dialog);
                if (dialog instanceof CommandDialog it) {
                    it.compare(late.sentence());
                }
                return dialog;
            }
        }
        var dialog = command.ask(with, done);
        open(dialog);
        return dialog;
    }

    private static void open(@Nullable Dialog dialog) {
        if (dialog instanceof CommandDialog it) {
            it.start();
        } else if (dialog != null) {
            dialog.open();
        }
    }
}

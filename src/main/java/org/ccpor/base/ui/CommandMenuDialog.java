package org.ccpor.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * What this person may do with one thing, to choose from by mouse, thumb, keyboard and screen reader. It closes before
 * what was chosen runs. A dialog of buttons: axe rejects the roles of {@code MenuBar}.
 */
public class CommandMenuDialog<T> extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient T with;
    private final transient Runnable done;
    private final CommandRun run = new CommandRun();

    /** @param done runs when the screen should look again */
    public CommandMenuDialog(String title, T with, Runnable done) {
        this.with = with;
        this.done = done;
        setHeaderTitle(title);
        getFooter().add(new Button("Close", _ -> close()));
    }

    /** A line between the commands. */
    public CommandMenuDialog<T> say(String sentence) {
        add(new Paragraph(sentence));
        return this;
    }

    /** Those of the catalog that are allowed, under a heading if there are any. */
    public CommandMenuDialog<T> offer(String heading, List<Command<T>> catalog, String... classNames) {
        if (Command.allowed(catalog, with).findAny().isPresent()) {
            add(new H3(heading));
            offer(catalog, classNames);
        }
        return this;
    }

    /** Those of the catalog that are allowed. */
    public CommandMenuDialog<T> offer(List<Command<T>> catalog, String... classNames) {
        var entries = new Div();
        entries.addClassNames(classNames);
        Command.allowed(catalog, with).map(this::entry).forEach(entries::add);
        add(entries);
        return this;
    }

    private Button entry(Command<T> command) {
        var button = new Button(command.label().apply(with), _ -> {
            if (isOpened()) {
                close();
                run.start(command, with, done);
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        if (command.holdsWhen() != null) {
            var held = command.holdsWhen().test(with);
            button.setEnabled(!held);
            button.getElement().setAttribute("aria-current", held ? "step" : "false");
        }
        return button;
    }
}

package org.ccpor.golive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.ccpor.base.FormCode;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.golive.Answer;
import org.ccpor.golive.LineStanding;
import org.jspecify.annotations.Nullable;

/** One line: what it asks, how it stands and why, and what this person may say of it. */
class LineRow extends Composite<ListItem> {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient GoLiveModel screen;
    private final Span number = new Span();
    private final Span label = new Span();
    private final Span side = new Span();
    private final Span state = new Span();
    private final Span why = new Span();
    private final Div help = new Div();
    private final Span evidence = new Span();
    private final Div note = new Div();
    private final Div waiver = new Div();
    private final Div buttons = new Div();
    private final Div group = new Div();
    private final Map<Answer, NativeButton> answers = new EnumMap<>(Answer.class);
    private final transient Map<Command<LineStanding>, NativeButton> offered = new LinkedHashMap<>();
    private final CommandRun run = new CommandRun();
    private final transient Runnable saved;
    private transient @Nullable LineStanding shown;

    LineRow(String court, GoLiveModel screen, LineCommand commands, Runnable saved) {
        this.saved = saved;
        this.court = court;
        this.screen = screen;
        group.addClassName("golive-answers");
        group.getElement().setAttribute("role", "group");
        for (var answer : Answer.values()) {
            var button = button(commands.answer(answer));
            answers.put(answer, button);
            group.add(button);
        }
        buttons.add(group, button(commands.note()), button(commands.waive()), button(commands.takeBack()));
        number.addClassName("golive-number");
        label.addClassName("golive-label");
        side.addClassName("golive-side");
        why.addClassName("form-small");
        note.addClassName("golive-note");
        waiver.addClassName("golive-waiver");
        buttons.addClassName("golive-buttons");
        help.addClassName("form-small");
        evidence.addClassName("golive-evidence");
        var facts = new Div(state, why, evidence);
        facts.addClassName("golive-facts");
        var words = new Div(new Div(label, side), help, facts, note, waiver);
        words.addClassName("golive-words");
        getContent().addClassName("golive-line");
        getContent().add(number, words, buttons);
    }

    private NativeButton button(Command<LineStanding> command) {
        var button = new NativeButton();
        button.addClickListener(click -> {
            if (click.getClickCount() < 2) {
                run.start(command, line(), saved);
            }
        });
        offered.put(command, button);
        return button;
    }

    private LineStanding line() {
        return Objects.requireNonNull(shown);
    }

    void show(LineStanding line) {
        if (line.equals(shown)) {
            return;
        }
        shown = line;
        var which = line.line();
        getContent().getElement().setAttribute("data-line", which.row());
        number.setText(which.row());
        label.setText(line.label());
        side.setText((which.mandatory() ? "Mandatory · " : "") + which.side().label());
        state.setText(line.state().mark() + " " + line.state().label());
        state.setClassName("form-chip " + line.state().tone());
        why.setText(why(line));
        help.setText(line.help());
        help.setVisible(!line.help().isEmpty());
        evidence.removeAll();
        line.evidence().forEach(it -> evidence.add(link(it)));
        note.setText(line.note());
        note.setVisible(!line.note().isEmpty());
        var waived = line.waiver();
        waiver.setVisible(waived != null);
        waiver.setText(waived == null ? "" : waived(waived));
        answers.forEach((answer, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(line.answer() == answer)));
        group.setVisible(line.mayAnswer());
        group.getElement().setAttribute("aria-label", "Answer to line " + which.number());
        offered.forEach((command, button) -> {
            button.setVisible(command.allowedWhen().test(line));
            button.setText(command.label().apply(line));
            button.setAriaLabel(Objects.requireNonNull(command.spoken()).apply(line));
        });
        buttons.setVisible(
                buttons.getChildren().anyMatch(it -> it.isVisible() && it instanceof NativeButton) || line.mayAnswer());
    }

    private Anchor link(FormCode form) {
        var link = new Anchor("court/" + court + "/form/" + form, "Evidence in " + form);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private String why(LineStanding line) {
        if (line.fed()) {
            return line.words();
        }
        var given = line.given();
        return given == null ? "Not answered yet" : given.by() + ", " + screen.moment(given.at());
    }

    private String waived(LineStanding.Waiver it) {
        return "Waived: %s Approved by %s; recorded by %s, %s"
                .formatted(
                        it.reason().endsWith(".") ? it.reason() : it.reason() + ".",
                        it.approver(),
                        it.by(),
                        screen.moment(it.at()));
    }
}

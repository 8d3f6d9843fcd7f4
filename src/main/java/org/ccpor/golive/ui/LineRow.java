package org.ccpor.golive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.ccpor.golive.Answer;
import org.ccpor.golive.LineStanding;
import org.jspecify.annotations.Nullable;

/** One line: what it asks, how it stands and why, and what this person may say of it. */
class LineRow extends Composite<ListItem> {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient GoLiveScreen screen;
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
    private final NativeButton noteButton;
    private final NativeButton waive;
    private final NativeButton takeBack;
    private transient @Nullable LineStanding shown;

    LineRow(String court, GoLiveScreen screen, LineAnswers saver) {
        this.court = court;
        this.screen = screen;
        group.addClassName("golive-answers");
        group.getElement().setAttribute("role", "group");
        for (var answer : Answer.values()) {
            var button = new NativeButton(brief(answer), _ -> saver.answer(line(), answer));
            answers.put(answer, button);
            group.add(button);
        }
        noteButton = new NativeButton("Note…", _ -> saver.note(line()));
        waive = new NativeButton("Waive…", _ -> saver.waive(line()));
        takeBack = new NativeButton("Take the waiver back", _ -> saver.takeBack(line()));
        number.addClassName("golive-number");
        label.addClassName("golive-label");
        side.addClassName("golive-side");
        why.addClassName("form-small");
        note.addClassName("golive-note");
        waiver.addClassName("golive-waiver");
        buttons.addClassName("golive-buttons");
        buttons.add(group, noteButton, waive, takeBack);
        help.addClassName("form-small");
        evidence.addClassName("golive-evidence");
        var facts = new Div(state, why, evidence);
        facts.addClassName("golive-facts");
        var words = new Div(new Div(label, side), help, facts, note, waiver);
        words.addClassName("golive-words");
        getContent().addClassName("golive-line");
        getContent().add(number, words, buttons);
    }

    private LineStanding line() {
        return Objects.requireNonNull(shown);
    }

    private static String brief(Answer answer) {
        return answer == Answer.NOT_APPLICABLE ? "N/A" : answer.label();
    }

    void show(LineStanding line, boolean coordinates) {
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
        answers.forEach((answer, button) -> {
            button.getElement().setAttribute("aria-pressed", Boolean.toString(line.answer() == answer));
            button.setAriaLabel("Line %d: %s".formatted(which.number(), answer.label()));
            button.setVisible(line.mayAnswer() && (answer != Answer.NOT_APPLICABLE || line.mayBeNotApplicable()));
        });
        group.setVisible(line.mayAnswer());
        group.getElement().setAttribute("aria-label", "Answer to line " + which.number());
        noteButton.setVisible(line.mayAnswer());
        noteButton.setAriaLabel("Note to line " + which.number());
        waive.setVisible(coordinates && line.mayBeWaived());
        waive.setAriaLabel("Waive line " + which.number());
        takeBack.setVisible(coordinates && waived != null);
        takeBack.setAriaLabel("Take the waiver of line %d back".formatted(which.number()));
        buttons.setVisible(
                buttons.getChildren().anyMatch(it -> it.isVisible() && it instanceof NativeButton) || line.mayAnswer());
    }

    private Anchor link(String form) {
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

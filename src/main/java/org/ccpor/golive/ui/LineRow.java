package org.ccpor.golive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ccpor.base.FormCode;
import org.ccpor.base.ui.CommandChip;
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
    private final transient List<CommandChip<LineStanding>> offered;
    private transient @Nullable LineStanding shown;

    LineRow(String court, GoLiveModel screen, LineCommand commands, Runnable saved) {
        this.court = court;
        this.screen = screen;
        group.addClassName("golive-answers");
        group.getElement().setAttribute("role", "group");
        offered =
                commands.all().stream().map(it -> new CommandChip<>(it, saved)).toList();
        buttons.add(group);
        for (var i = 0; i < offered.size(); i++) {
            (i < Answer.values().length ? group : buttons).add(offered.get(i));
        }
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
        group.setVisible(line.mayAnswer());
        group.getElement().setAttribute("aria-label", "Answer to line " + which.number());
        offered.forEach(it -> it.show(line));
        buttons.setVisible(offered.stream().anyMatch(Component::isVisible) || line.mayAnswer());
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
        return given == null ? "Not answered yet" : screen.name(given.by()) + ", " + screen.moment(given.at());
    }

    private String waived(LineStanding.Waiver it) {
        return "Waived: %s Approved by %s; recorded by %s, %s"
                .formatted(
                        it.reason().endsWith(".") ? it.reason() : it.reason() + ".",
                        it.approver(),
                        screen.name(it.by()),
                        screen.moment(it.at()));
    }
}

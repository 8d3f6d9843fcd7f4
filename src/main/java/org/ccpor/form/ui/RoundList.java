package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.ccpor.approval.Decision;
import org.ccpor.form.FormRound;
import org.jspecify.annotations.Nullable;

/** Every time the form was handed in, with what changed since the time before. */
class RoundList extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient FormViewModel vm;
    private final Div list = new Div();
    private int shown = -1;

    RoundList(FormViewModel vm) {
        this.vm = vm;
        var title = new H3("Handed in");
        title.setId("form-rounds");
        list.addClassName("form-rows");
        list.getElement().setAttribute("role", "list");
        getContent().addClassName("form-rounds");
        getContent().getElement().setAttribute("aria-labelledby", "form-rounds");
        getContent().add(title, list);
    }

    void draw() {
        if (vm.page().version() == shown) {
            return;
        }
        shown = vm.page().version();
        list.removeAll();
        var rounds = vm.desk().reader().rounds(vm.key());
        rounds.forEach(it -> list.add(row(it)));
        setVisible(!rounds.isEmpty());
    }

    private String decided(@Nullable Decision it) {
        if (it == null) {
            return "";
        }
        var words = "%s %s by %s".formatted(it.verdict().done(), vm.desk().moment(it.at()), it.by());
        var back = it.takenBack();
        return back == null
                ? words
                : "%s; opened again %s by %s: %s".formatted(words, vm.desk().moment(back.at()), back.by(), back.why());
    }

    private Div row(FormRound round) {
        var words = new Span("Round %d, handed in %s by %s"
                .formatted(round.round(), vm.desk().moment(round.submittedAt()), round.submittedBy()));
        var by = new Span(decided(round.decided()));
        by.addClassName("form-small");
        var read = new Anchor(FormPrintView.path(vm.key(), round.round()), "Read", AnchorTarget.BLANK);
        read.getElement().setAttribute("aria-label", "Read round " + round.round());
        var row = new Div(new Div(words, by), read);
        if (round.round() > 1 || !round.changed().isEmpty()) {
            var changes = new Button("What changed", _ -> new ChangesDialog(vm, round).open());
            changes.addThemeVariants(ButtonVariant.SMALL);
            row.add(changes);
        }
        row.addClassName("form-round");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }
}

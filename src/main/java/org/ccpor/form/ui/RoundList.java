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
import org.ccpor.form.round.FormRound;
import org.ccpor.form.ui.model.FormViewModel;

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
        var rounds = vm.editor().forms().rounds(vm.key());
        rounds.forEach(it -> list.add(row(it)));
        setVisible(!rounds.isEmpty());
    }

    private Div row(FormRound round) {
        var words = new Span("Round %d, handed in %s by %s"
                .formatted(
                        round.round(),
                        vm.editor().moment(round.submittedAt()),
                        vm.editor().name(round.submittedBy())));
        var decided = round.decided();
        var told = new Div(words);
        if (decided != null) {
            told.add(vm.editor().approvals().shown(decided));
        }
        var read = new Anchor(FormPrintView.path(vm.key(), round.round()), "Read", AnchorTarget.BLANK);
        read.getElement().setAttribute("aria-label", "Read round " + round.round());
        var row = new Div(told, read);
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

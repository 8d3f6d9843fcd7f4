package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.form.FormState;
import org.ccpor.form.ui.model.FormViewModel;

/** The steps of the workflow this person may take now, and printing. */
class FormActionBar extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient FormViewModel vm;
    private final List<CommandButton<FormViewModel>> steps;
    private final Anchor receipt;
    private final Anchor print;
    private final Span hint = new Span();

    FormActionBar(FormViewModel vm, FormCommand commands, Runnable lookAgain) {
        this.vm = vm;
        steps = List.of(
                new CommandButton<>(commands.accept(), lookAgain, ButtonVariant.PRIMARY),
                new CommandButton<>(commands.sendBack(), lookAgain),
                new CommandButton<>(commands.reopen(), lookAgain));
        print = new Anchor(FormPrintView.path(vm.key(), 0), "Print", AnchorTarget.BLANK);
        print.addClassName("btn");
        receipt = new Anchor(vm.key().path() + "/sent", "What was sent, and what happens next");
        receipt.getElement().setAttribute("router-link", true);
        receipt.addClassName("btn");
        hint.addClassName("form-small");
        getContent().addClassNames("form-tools", "form-actions");
        steps.forEach(getContent()::add);
        getContent().add(receipt, print, hint);
    }

    void draw() {
        steps.forEach(it -> it.show(vm));
        receipt.setVisible(vm.page().state() == FormState.SUBMITTED
                && vm.me().serves(vm.key().court()));
        hint.setText(hint(vm.page().state()));
        hint.setVisible(!hint.getText().isEmpty());
    }

    private String hint(FormState state) {
        if (!vm.me().serves(vm.key().court())) {
            return "";
        }
        return switch (state) {
            case SUBMITTED -> "The CCPOR team looks at it now; it cannot be changed meanwhile.";
            case ACCEPTED -> "Done. To change an answer, ask your contact at the CCPOR team to reopen the form.";
            default -> vm.maySubmit() ? "" : "Your court hands this form in.";
        };
    }
}

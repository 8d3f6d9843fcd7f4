package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.ccpor.form.FormState;

/** The steps of the workflow this person may take now, and printing. */
class FormActions extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient FormViewModel vm;
    private final Button submit;
    private final Button accept;
    private final Button sendBack;
    private final Button reopen;
    private final Anchor print;
    private final Span hint = new Span();

    FormActions(FormViewModel vm, FormSteps steps) {
        this.vm = vm;
        submit = button("Hand in…", steps::submit);
        accept = button("Accept…", steps::accept);
        sendBack = button("Return for changes…", steps::sendBack);
        reopen = button("Reopen…", steps::reopen);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        print = new Anchor(FormPrintView.path(vm.key(), 0), "Print", AnchorTarget.BLANK);
        print.addClassName("btn");
        hint.addClassName("form-small");
        getContent().addClassNames("form-tools", "form-actions");
        getContent().add(submit, accept, sendBack, reopen, print, hint);
    }

    private static Button button(String words, Runnable action) {
        return new Button(words, _ -> action.run());
    }

    void draw() {
        var state = vm.page().state();
        submit.setVisible(vm.maySubmit());
        accept.setVisible(vm.reviews());
        sendBack.setVisible(vm.reviews());
        var notes = vm.notes().all().size();
        sendBack.setText(
                notes == 0 ? "Return for changes…" : "Return with " + notes + (notes == 1 ? " remark…" : " remarks…"));
        reopen.setVisible(vm.mayDecide() && !state.open());
        hint.setText(hint(state));
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

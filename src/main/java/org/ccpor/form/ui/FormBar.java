package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.form.ui.model.FormViewModel;

/** Stays at the bottom while a form is filled in: whether it is saved, what is left to answer, and handing it in. */
class FormBar extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient FormEditing form;
    private final transient FormViewModel vm;
    private final Span saved = new Span();
    private final NativeButton left = new NativeButton("", _ -> next());
    private final Span done = new Span();
    private final CommandButton<FormViewModel> handIn;
    private final CommandButton<FormViewModel> partDone;
    private String here = "";

    FormBar(FormEditing form, FormCommand commands) {
        this.form = form;
        this.vm = form.vm();
        handIn = new CommandButton<>(commands.submit(), form::lookAgain, ButtonVariant.PRIMARY);
        partDone = new CommandButton<>(commands.partDone(), form::lookAgain);
        saved.addClassName("form-saved");
        saved.getElement().setAttribute("role", "status");
        left.addClassName("form-left");
        var words = new Div(saved, left, done);
        words.addClassName("form-bar-words");
        getContent().addClassName("form-bar");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", "Save and hand in");
        getContent().add(words, partDone, handIn);
    }

    /** Where this person is; empty for nowhere. The place they left last counts while they are in none. */
    void at(String path) {
        here = path.isEmpty() ? here : path;
    }

    void draw() {
        var saver = vm.saver();
        saved.setText(saver.words());
        saved.setClassName("bad", saver.outage() || !saver.troubles().isEmpty());
        var open = vm.left().size();
        left.setText(open + " to answer");
        var told = vm.doesPart() && vm.page().partDone() != null;
        left.setVisible(vm.fills() && open > 0 && !told);
        done.setText(done());
        done.setVisible(vm.fills() && (open == 0 || told));
        handIn.show(vm);
        partDone.show(vm);
        setVisible(vm.fills() || !saved.getText().isEmpty());
    }

    private String done() {
        var others = vm.leftToOthers();
        if (vm.maySubmit()) {
            return others.isEmpty()
                    ? "Ready to hand in"
                    : others.size()
                            + (others.stream().allMatch(vm::leftToTeam)
                                    ? " left for the CCPOR team"
                                    : " left for others");
        }
        return vm.page().partDone() == null ? "Nothing is left to answer" : "Your part is done";
    }

    /** To the one after the place where this person is, and after the last to the first. */
    private void next() {
        var open = vm.left();
        if (!open.isEmpty()) {
            here = open.get((open.indexOf(here) + 1) % open.size());
            form.goTo(here);
        }
    }
}

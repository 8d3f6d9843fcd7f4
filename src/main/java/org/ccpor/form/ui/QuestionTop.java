package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Above a question: where it comes from, for the team, who is in it, and its words where there is no field to carry them. */
class QuestionTop extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Paragraph label = new Paragraph();

    QuestionTop(FormEditing form, String path) {
        var vm = form.vm();
        label.setText(vm.words().label(path));
        label.addClassName("form-label");
        label.setVisible(false);
        getContent().addClassName("form-q-top");
        getContent().add(label);
        var tag = vm.words().tag(path);
        if (!tag.isEmpty() && !vm.me().role().servesCourts()) {
            var mark = new Span(tag);
            mark.addClassNames("form-tag", tag);
            mark.getElement()
                    .setAttribute(
                            "title",
                            tag.equals("sourced")
                                    ? "Asked in CCPOR's own documents"
                                    : "Proposed by us; CCPOR has not confirmed it");
            getContent().add(mark);
        }
        getContent().add(form.people(path, "is here"));
        vm.editor().questionExtras().forEach(it -> getContent()
                .add(it.of(vm.key(), path, vm.words().label(path))));
    }

    void heading(boolean shown) {
        label.setVisible(shown);
        getContent().setClassName("over", !shown);
    }
}

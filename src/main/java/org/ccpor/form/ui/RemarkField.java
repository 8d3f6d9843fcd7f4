package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.ccpor.base.ui.Fields;

/** What the team wants changed at one question; sent with the form when it is returned. */
class RemarkField extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient FormEditing form;
    private final String path;
    private final Button open;
    private final TextArea text;

    RemarkField(FormEditing form, String path) {
        this.form = form;
        this.path = path;
        var label = form.vm().words().label(path);
        text = Fields.text("To change in “" + label + "”", form.vm().notes().get(path));
        text.setVisible(!text.isEmpty());
        text.addValueChangeListener(it -> note(it.getValue()));
        open = new Button("Remark", _ -> write());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setAriaLabel("Write a remark on “" + label + "”");
        getContent().addClassName("form-remark");
        getContent().add(open, text);
    }

    void draw() {
        setVisible(form.vm().reviews());
        open.setVisible(!text.isVisible());
    }

    private void write() {
        text.setVisible(true);
        open.setVisible(false);
        text.focus();
    }

    private void note(String words) {
        if (words.isBlank()) {
            form.vm().notes().remove(path);
        } else {
            form.vm().notes().put(path, words);
        }
        form.changed();
    }
}

package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.ccpor.base.PartyData;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.HeldText;
import org.ccpor.form.FormReviewService;

/** What the team wants changed at one question; sent with the form when it is returned, kept by the browser until then. */
class RemarkField extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient FormEditing form;
    private final String path;
    private final Button open;
    private final TextArea text;
    private final HeldText held = new HeldText();

    RemarkField(FormEditing form, String path) {
        this.form = form;
        this.path = path;
        var label = form.vm().words().label(path);
        text = Fields.text("To change in “" + label + "”", null);
        text.setVisible(false);
        text.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                note(it.getValue());
            }
        });
        open = new Button("Remark", _ -> write());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setAriaLabel("Write a remark on “" + label + "”");
        getContent().addClassName("form-remark");
        getContent().add(open, text, held);
    }

    void draw() {
        setVisible(form.vm().reviews());
        if (!isVisible()) {
            text.clear();
            text.setVisible(false);
            held.hide();
            return;
        }
        var note = form.vm().notes().at(path);
        if (note != null && text.isEmpty()) {
            text.setValue(note.text());
            text.setVisible(true);
            ask(note);
        }
        open.setVisible(!text.isVisible());
    }

    private void write() {
        text.setVisible(true);
        open.setVisible(false);
        text.focus();
    }

    private void note(String words) {
        form.vm().notes().write(path, words);
        held.hide();
        var note = form.vm().notes().at(path);
        if (note != null) {
            ask(note);
        }
        form.changed();
    }

    private void ask(FormReviewService.Note note) {
        var reasons = PartyData.suspects(note.text());
        if (!reasons.isEmpty() && !note.confirmed()) {
            held.ask(reasons, () -> form.vm().notes().confirm(path));
        }
    }
}

package org.ccpor.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.identity.OwnRecordService;
import org.ccpor.identity.Person;

/** Name, work e-mail and phone of the person, to see and correct. */
class OwnRecordPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient OwnRecordService record;
    private final TextField name = Fields.line("Name", "");
    private final TextField email = Fields.line("Work e-mail", "");
    private final TextField phone = Fields.line("Work phone", "");
    private final Paragraph problem = new Paragraph();
    private transient Person seen;

    OwnRecordPanel(OwnRecordService record, Person mine) {
        this.record = record;
        this.seen = mine;
        name.setAutocomplete(Autocomplete.NAME);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setHelperText("Notices go here. Leave it empty to get none by e-mail.");
        phone.setAutocomplete(Autocomplete.TEL);
        Fields.keyboard(phone, "tel");
        Fields.keyboard(email, "email");
        phone.setHelperText("Who works with you on a court sees it. Leave it empty to keep it to yourself.");
        problem.addClassName("settings-note");
        var fields = new Div(name, email, phone);
        fields.addClassName("settings-fields");
        var who = new Paragraph("You sign in as %s. Your role: %s."
                .formatted(seen.userName(), seen.role().label()));
        getContent().add(new H2("Your record"), who, problem, fields, new Button("Save", _ -> save()));
        show();
    }

    private void show() {
        name.setValue(seen.displayName());
        email.setValue(Objects.requireNonNullElse(seen.email(), ""));
        phone.setValue(Objects.requireNonNullElse(seen.phone(), ""));
        var why = seen.mailProblem();
        problem.setVisible(why != null);
        problem.setText(
                "Mail to this address comes back (%s). Correct it; until then you find everything in your inbox."
                        .formatted(Objects.toString(why, "")));
    }

    private void save() {
        name.setInvalid(false);
        email.setInvalid(false);
        phone.setInvalid(false);
        try {
            record.correct(name.getValue(), email.getValue(), phone.getValue(), seen.version());
            seen = record.get().orElse(seen);
            show();
            Notices.info("Your record is saved.");
        } catch (StaleException meanwhile) {
            seen = record.get().orElse(seen);
            Notices.refused(
                    "Somebody changed your record meanwhile. What you typed is still here; save again to keep it.");
        } catch (RefusedException refused) {
            var sentence = refused.sentence();
            var place = sentence.contains("e-mail") ? email : sentence.contains("phone") ? phone : name;
            place.setErrorMessage(sentence);
            place.setInvalid(true);
            place.focus();
        }
    }
}

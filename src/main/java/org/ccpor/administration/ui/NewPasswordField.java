package org.ccpor.administration.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A password somebody gets; password managers offer a new one instead of the administrator's own. */
class NewPasswordField extends PasswordField {
    private static final long serialVersionUID = 1L;

    NewPasswordField(String label) {
        super(label);
        setHelperText("At least 12 characters; hand it over by phone or in person, not by e-mail");
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setValueChangeMode(ValueChangeMode.LAZY);
    }
}

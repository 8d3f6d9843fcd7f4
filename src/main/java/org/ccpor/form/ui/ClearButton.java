package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Takes an answer back that the field itself cannot, because one of its radio buttons always stays chosen. */
class ClearButton extends Composite<Button> {
    private static final long serialVersionUID = 1L;

    ClearButton(String label, Runnable clear) {
        getContent().setText("Clear");
        getContent().setAriaLabel("Clear the answer to “" + label + "”");
        getContent().addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClickListener(_ -> clear.run());
        getContent().addClassName("form-clear");
        setVisible(false);
    }
}

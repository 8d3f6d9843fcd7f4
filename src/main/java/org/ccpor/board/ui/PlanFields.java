package org.ccpor.board.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import org.ccpor.identity.Analyst;
import org.jspecify.annotations.Nullable;

/** Fields for what a plan has: its wave and who looks after it. */
final class PlanFields {
    private PlanFields() {}

    static IntegerField wave(@Nullable Integer value) {
        var field = new IntegerField("Wave");
        field.setHelperText("1 to 99; empty for none");
        field.setMin(1);
        field.setMax(99);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage("A wave is a number from 1 to 99.")
                .setMinErrorMessage("A wave is a number from 1 to 99.")
                .setMaxErrorMessage("A wave is a number from 1 to 99."));
        if (value != null) {
            field.setValue(value);
        }
        return field;
    }

    /** A coordinator by user name; a name that is in use stays choosable even when that person left. */
    static ComboBox<String> analyst(String label, List<Analyst> analysts, @Nullable String value) {
        var names = new java.util.TreeMap<String, String>();
        analysts.forEach(it -> names.put(it.userName(), it.displayName()));
        if (value != null) {
            names.putIfAbsent(value, value);
        }
        var field = new ComboBox<String>(label);
        field.setItems(names.keySet());
        field.setItemLabelGenerator(it -> Objects.toString(names.get(it), it));
        field.setClearButtonVisible(true);
        field.setHelperText("Empty for nobody");
        if (value != null) {
            field.setValue(value);
        }
        return field;
    }
}

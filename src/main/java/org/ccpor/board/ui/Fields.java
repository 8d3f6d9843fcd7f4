package org.ccpor.board.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.ccpor.identity.Analyst;
import org.jspecify.annotations.Nullable;

/** Fields as all dialogs of the court page use them. Lengths are checked by the services, so that nothing typed is cut. */
final class Fields {
    private static final String REASON_LINES = "4.5rem";

    private Fields() {}

    static TextField line(String label, @Nullable String value) {
        var field = new TextField(label, Objects.toString(value, ""), "");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    static TextArea text(String label, @Nullable String value) {
        var field = new TextArea(label, Objects.toString(value, ""), "");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setMinHeight(REASON_LINES);
        return field;
    }

    /** A date as people in California type it. */
    static DatePicker date(String label, @Nullable LocalDate value) {
        var field = new DatePicker(label, value);
        field.setLocale(Locale.US);
        field.setHelperText("Month/day/year");
        field.setI18n(new DatePicker.DatePickerI18n()
                .setBadInputErrorMessage("Write the date as month/day/year, such as 1/8/2027."));
        return field;
    }

    /** One of a few; {@code none} is the entry for no value, and there is no such entry without it. */
    static <T> Select<T> one(
            String label, Collection<T> items, Function<T, String> name, @Nullable T value, @Nullable String none) {
        var field = new Select<T>();
        field.setLabel(label);
        field.setItems(items);
        field.setEmptySelectionAllowed(none != null);
        field.setEmptySelectionCaption(Objects.toString(none, ""));
        field.setItemLabelGenerator(it -> it == null ? Objects.toString(none, "") : name.apply(it));
        if (value != null) {
            field.setValue(value);
        }
        return field;
    }

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

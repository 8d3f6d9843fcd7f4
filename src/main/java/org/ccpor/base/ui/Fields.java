package org.ccpor.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fields as all dialogs use them. Lengths are checked by the services, so that nothing typed is cut. */
public final class Fields {
    private static final String REASON_LINES = "4.5rem";

    private Fields() {}

    /** One line of text. */
    public static TextField line(String label, @Nullable String value) {
        var field = new TextField(label, Objects.toString(value, ""), "");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    /**
     * Says which keys a phone shows for it; on the input itself, because the field does not hand that on.
     *
     * @param keys as HTML's {@code inputmode} names them, such as {@code tel}
     */
    public static <F extends Component> F keyboard(F field, String keys) {
        field.getElement().executeJs("this.querySelector('input').inputMode = $0", keys);
        return field;
    }

    /** Several lines of text. */
    public static TextArea text(String label, @Nullable String value) {
        var field = new TextArea(label, Objects.toString(value, ""), "");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setMinHeight(REASON_LINES);
        return field;
    }

    /** A date as people in California type it. */
    public static DatePicker date(String label, @Nullable LocalDate value) {
        var field = new DatePicker(label, value);
        field.setLocale(Locale.US);
        // Opened by typing and closed at once, the calendar leaves the page hidden from screen readers.
        // Its button and the down arrow open it.
        field.setAutoOpen(false);
        field.setHelperText("Month/day/year");
        field.setI18n(new DatePicker.DatePickerI18n()
                .setBadInputErrorMessage("Write the date as month/day/year, such as 1/8/2027."));
        return field;
    }

    /** One of a few; {@code none} is the entry for no value, and there is no such entry without it. */
    public static <T> Select<T> one(
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
}

package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A place chosen from those of the court profile; while the profile names none, it is written freely. */
class PlaceField extends ComboBox<String> {
    private static final long serialVersionUID = 1L;

    private List<String> offered = List.of();

    /** @param stored kept as a choice, whatever the profile says now */
    PlaceField(String label, String stored) {
        super(label);
        setClearButtonVisible(true);
        addCustomValueSetListener(it -> write(it.getDetail()));
        show(stored);
    }

    /** What can be chosen from now on; the present value stays. */
    void offer(List<String> places) {
        offered = List.copyOf(places);
        setAllowCustomValue(places.isEmpty());
        setHelperText(places.isEmpty() ? "" : "As in the court profile");
        show(text());
    }

    /** The place, empty without one. */
    String text() {
        return Objects.toString(getValue(), "");
    }

    private void write(String typed) {
        if (offered.isEmpty()) {
            show(typed.strip());
        }
    }

    private void show(String value) {
        var items = new ArrayList<>(offered);
        if (!value.isEmpty() && !items.contains(value)) {
            items.add(value);
        }
        setItems(items);
        setValue(value.isEmpty() ? null : value);
    }
}

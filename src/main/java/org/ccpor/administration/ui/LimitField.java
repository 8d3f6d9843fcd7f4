package org.ccpor.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ccpor.base.Refused;
import org.jspecify.annotations.Nullable;

/** One limit; stores only what was changed here, so that it does not undo what somebody else set meanwhile. */
class LimitField extends Composite<IntegerField> {
    private static final long serialVersionUID = 1L;
    private static final String RULE = "A limit is a number from 1 to 999, or empty for none.";

    private final transient Supplier<@Nullable Integer> stored;
    private final transient Consumer<@Nullable Integer> store;
    private @Nullable Integer seen;

    LimitField(String label, Supplier<@Nullable Integer> stored, Consumer<@Nullable Integer> store) {
        this.stored = stored;
        this.store = store;
        getContent().setLabel(label);
        getContent().setHelperText("Empty for no limit");
        getContent().setStepButtonsVisible(true);
        getContent().setMin(1);
        getContent().setMax(999);
        getContent()
                .setI18n(new IntegerField.IntegerFieldI18n()
                        .setBadInputErrorMessage(RULE)
                        .setMinErrorMessage(RULE)
                        .setMaxErrorMessage(RULE));
        show();
    }

    /** Whether what is in the field is stored now; if not, the field says why. */
    boolean save() {
        var field = getContent();
        if (field.isInvalid()) {
            return false;
        }
        if (Objects.equals(field.getValue(), seen)) {
            show();
            return true;
        }
        try {
            store.accept(field.getValue());
            show();
            return true;
        } catch (Refused refused) {
            field.setErrorMessage(refused.sentence());
            field.setInvalid(true);
            return false;
        }
    }

    private void show() {
        seen = stored.get();
        getContent().setValue(seen);
    }
}

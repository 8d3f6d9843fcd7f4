package org.ccpor.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.jspecify.annotations.Nullable;

/** One limit; stores only what was changed here, so that it does not undo what somebody else set meanwhile. */
class LimitField extends Composite<IntegerField> {
    private static final long serialVersionUID = 1L;
    private static final String RULE = "A limit is a number from 1 to 999, or empty for none.";

    private final transient Supplier<@Nullable Integer> stored;
    private final transient BiConsumer<@Nullable Integer, @Nullable Integer> store;
    private @Nullable Integer seen;
    /** Somebody else was faster; saving the same once more replaces what they set. */
    private boolean stale;

    LimitField(
            String label, Supplier<@Nullable Integer> stored, BiConsumer<@Nullable Integer, @Nullable Integer> store) {
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
        getContent().addValueChangeListener(_ -> stale = false);
        show();
    }

    /** Whether what is in the field is stored now; if not, the field says why. */
    boolean save() {
        var field = getContent();
        if (field.isInvalid() && !stale) {
            return false;
        }
        if (Objects.equals(field.getValue(), seen)) {
            field.setInvalid(false);
            show();
            return true;
        }
        try {
            store.accept(field.getValue(), seen);
            field.setInvalid(false);
            show();
            return true;
        } catch (StaleException meanwhile) {
            seen = stored.get();
            stale = true;
            return wrong(meanwhile.sentence());
        } catch (RefusedException refused) {
            return wrong(refused.sentence());
        }
    }

    private boolean wrong(String sentence) {
        getContent().setErrorMessage(sentence);
        getContent().setInvalid(true);
        return false;
    }

    private void show() {
        seen = stored.get();
        getContent().setValue(seen);
    }
}

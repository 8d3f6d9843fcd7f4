package org.ccpor.form.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;

/** Something a form shows above its questions, such as a list kept in a table of its own: a bean per form. */
public interface FormPanelProvider {
    /** Code of the form. */
    FormCode form();

    /**
     * A part of the page for the present viewer, which keeps itself current while it is attached.
     *
     * @param changed called after this person changed what the form's checks look at
     */
    Component of(FormKey key, Runnable changed);

    /** The same for paper, as it stands now; nothing if the answers alone tell it. */
    default Optional<Component> printed(FormKey key) {
        return Optional.empty();
    }
}

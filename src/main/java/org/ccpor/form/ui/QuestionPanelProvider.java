package org.ccpor.form.ui;

import com.vaadin.flow.component.Component;
import org.ccpor.form.FormKey;

/** Something a feature above forms shows beside each question. Offered as a Spring bean. */
public interface QuestionPanelProvider {
    /**
     * A part for the present viewer, who may read the form; it keeps itself current while it is attached.
     *
     * @param path of the question
     * @param label the question in words
     */
    Component of(FormKey key, String path, String label);
}

package org.ccpor.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ccpor.form.FormFiles;
import org.ccpor.form.FormKey;

/** Makes the list of a form's files for a page that shows the form. */
@SpringComponent
public class FormFilesPanels {
    private final FormFiles files;

    FormFilesPanels(FormFiles files) {
        this.files = files;
    }

    /** Empty and invisible where there is no file and this viewer may add none. */
    public Component of(FormKey key) {
        return new FormFilesPanel(key, files);
    }
}

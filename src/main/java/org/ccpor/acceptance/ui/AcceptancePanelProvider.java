package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.FormPanelProvider;

/** Shows how the test stands in form F10, with the way to its cases. */
@SpringComponent
class AcceptancePanelProvider implements FormPanelProvider {
    private final AcceptanceModel model;

    AcceptancePanelProvider(AcceptanceModel model) {
        this.model = model;
    }

    @Override
    public FormCode form() {
        return FormCode.F10;
    }

    @Override
    public Component of(FormKey key, Runnable changed) {
        return new AcceptancePanel(key.court(), model, changed);
    }
}

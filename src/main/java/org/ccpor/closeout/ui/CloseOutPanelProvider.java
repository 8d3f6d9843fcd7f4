package org.ccpor.closeout.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.FormPanelProvider;
import org.ccpor.incident.ui.IncidentComponentFactory;

/** Shows approvals and open incidents in form F13. */
@org.springframework.stereotype.Component
class CloseOutPanelProvider implements FormPanelProvider {
    private final CloseOutModel model;
    private final IncidentComponentFactory incidents;

    CloseOutPanelProvider(CloseOutModel model, IncidentComponentFactory incidents) {
        this.model = model;
        this.incidents = incidents;
    }

    @Override
    public FormCode form() {
        return FormCode.F13;
    }

    @Override
    public Component of(FormKey key, Runnable changed) {
        var parts = new Div(new CloseOutPanel(model, key, changed), incidents.open(key.court(), changed));
        parts.addClassName("form-extras");
        return parts;
    }
}

package org.ccpor.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.FormPanelProvider;

/** Shows the acknowledgment and a court's incidents in form F12. */
@org.springframework.stereotype.Component
class HandoverPanelProvider implements FormPanelProvider {
    private final IncidentModel model;

    HandoverPanelProvider(IncidentModel model) {
        this.model = model;
    }

    @Override
    public FormCode form() {
        return FormCode.F12;
    }

    @Override
    public Component of(FormKey key, Runnable changed) {
        var parts =
                new Div(new HandoverPanel(model, key, changed), new CourtIncidents(model, key.court(), false, changed));
        parts.addClassName("form-extras");
        return parts;
    }
}

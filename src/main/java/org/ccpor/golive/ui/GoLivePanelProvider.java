package org.ccpor.golive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.FormPanelProvider;

/** Shows lines, decision and activation in form F11. */
@SpringComponent
class GoLivePanelProvider implements FormPanelProvider {
    private final GoLiveModel screen;

    GoLivePanelProvider(GoLiveModel screen) {
        this.screen = screen;
    }

    @Override
    public FormCode form() {
        return FormCode.F11;
    }

    @Override
    public Component of(FormKey key, Runnable changed) {
        return new GoLivePanel(key, screen, changed);
    }

    @Override
    public Optional<Component> printed(FormKey key) {
        return Optional.of(new GoLivePrintPanel(screen.readiness().of(key.court()), screen));
    }
}

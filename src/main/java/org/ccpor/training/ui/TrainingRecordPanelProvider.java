package org.ccpor.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.FormPanelProvider;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.training.TrainedDayService;
import org.ccpor.training.TrainingSessionService;

/** Shows sessions and coverage in form F9. */
@SpringComponent
class TrainingRecordPanelProvider implements FormPanelProvider {
    private final TrainingSessionService training;
    private final TrainedDayService days;
    private final CurrentViewer viewer;

    TrainingRecordPanelProvider(TrainingSessionService training, TrainedDayService days, CurrentViewer viewer) {
        this.training = training;
        this.days = days;
        this.viewer = viewer;
    }

    @Override
    public FormCode form() {
        return FormCode.F9;
    }

    @Override
    public Component of(FormKey key, Runnable changed) {
        return new CoveragePanel(key.court(), training, days, viewer.get().coordinates());
    }
}

package org.ccpor.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.FormPanelProvider;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.training.TrainedDays;
import org.ccpor.training.TrainingSessions;

/** Shows sessions and coverage in form F9. */
@SpringComponent
class TrainingRecordPanelProvider implements FormPanelProvider {
    private final TrainingSessions training;
    private final TrainedDays days;
    private final CurrentViewer viewer;

    TrainingRecordPanelProvider(TrainingSessions training, TrainedDays days, CurrentViewer viewer) {
        this.training = training;
        this.days = days;
        this.viewer = viewer;
    }

    @Override
    public String form() {
        return "F9";
    }

    @Override
    public Component of(FormKey key, Runnable changed) {
        return new CoveragePanel(key.court(), training, days, viewer.get().coordinates());
    }
}

package org.ccpor.golive.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import org.ccpor.approval.ui.ApprovalModel;
import org.ccpor.base.DateFormatter;
import org.ccpor.form.FormDraftService;
import org.ccpor.golive.ActivationService;
import org.ccpor.golive.GoDecisionService;
import org.ccpor.golive.ReadinessService;
import org.ccpor.identity.CurrentViewer;
import org.springframework.beans.factory.ObjectProvider;

/** Everything the screens of the go-live ask of others. */
@SpringComponent
record GoLiveModel(
        ReadinessService readiness,
        GoDecisionService decisions,
        ActivationService activations,
        FormDraftService drafts,
        ApprovalModel approvals,
        ObjectProvider<NewGoLiveDate> newDate,
        CurrentViewer viewer,
        Clock clock) {

    /** A moment as people read it. */
    String moment(Instant at) {
        return DateFormatter.moment(at, clock);
    }
}

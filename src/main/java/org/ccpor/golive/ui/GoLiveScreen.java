package org.ccpor.golive.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import org.ccpor.approval.ui.ApprovalModel;
import org.ccpor.base.Days;
import org.ccpor.form.FormDrafts;
import org.ccpor.golive.Activations;
import org.ccpor.golive.GoDecisions;
import org.ccpor.golive.ReadinessReader;
import org.ccpor.identity.CurrentViewer;
import org.springframework.beans.factory.ObjectProvider;

/** Everything the screens of the go-live ask of others. */
@SpringComponent
record GoLiveScreen(
        ReadinessReader reader,
        GoDecisions decisions,
        Activations activations,
        FormDrafts drafts,
        ApprovalModel approvals,
        ObjectProvider<NewGoLiveDate> newDate,
        CurrentViewer viewer,
        Clock clock) {

    /** A moment as people read it. */
    String moment(Instant at) {
        return Days.moment(at, clock);
    }
}

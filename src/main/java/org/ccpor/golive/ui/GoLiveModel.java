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
import org.ccpor.identity.PersonNames;
import org.jspecify.annotations.Nullable;
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
        PersonNames names,
        Clock clock) {

    /** What somebody is called, by user name. */
    String name(@Nullable String userName) {
        return names.of(userName);
    }

    /** A moment as people read it. */
    String moment(Instant at) {
        return DateFormatter.moment(at, clock);
    }
}

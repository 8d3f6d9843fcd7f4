package org.ccpor.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.ccpor.approval.ApprovalService;
import org.ccpor.approval.Decision;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.PersonNames;

/** What panels of approvals ask of others. */
@SpringComponent
public record ApprovalModel(ApprovalService approvals, CurrentViewer viewers, PersonNames names, Clock clock) {
    /** One decision, to read. */
    public Component shown(Decision it) {
        var text = new DecisionText(this);
        text.show(it, it.goLive(), "");
        return text;
    }
}

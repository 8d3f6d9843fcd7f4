package org.ccpor.approval.ui;

import java.time.Clock;
import org.ccpor.approval.ApprovalService;
import org.ccpor.identity.CurrentViewer;
import org.springframework.stereotype.Component;

/** What panels of approvals ask of others. */
@Component
public record ApprovalDesk(ApprovalService approvals, CurrentViewer viewers, Clock clock) {}

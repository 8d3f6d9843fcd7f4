package org.ccpor.closeout.ui;

import org.ccpor.approval.ui.ApprovalDesk;
import org.ccpor.closeout.CloseOuts;
import org.ccpor.form.FormReader;
import org.ccpor.form.ui.FormFeed;
import org.springframework.stereotype.Component;

/** The services behind the approvals, and who looks at them. */
@Component
record CloseOutDesk(CloseOuts closeOuts, FormReader forms, FormFeed feed, ApprovalDesk approvals) {}

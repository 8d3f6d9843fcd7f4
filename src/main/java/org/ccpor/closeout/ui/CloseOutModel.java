package org.ccpor.closeout.ui;

import org.ccpor.approval.ui.ApprovalModel;
import org.ccpor.closeout.CloseOuts;
import org.ccpor.form.FormReader;
import org.springframework.stereotype.Component;

/** The services behind the approvals, and who looks at them. */
@Component
record CloseOutModel(CloseOuts closeOuts, FormReader forms, ApprovalModel approvals) {}

package org.ccpor.closeout.ui;

import org.ccpor.approval.ui.ApprovalModel;
import org.ccpor.closeout.CloseOutService;
import org.ccpor.form.FormService;
import org.springframework.stereotype.Component;

/** The services behind the approvals, and who looks at them. */
@Component
record CloseOutModel(CloseOutService closeOuts, FormService forms, ApprovalModel approvals) {}

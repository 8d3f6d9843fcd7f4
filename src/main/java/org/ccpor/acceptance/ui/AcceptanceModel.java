package org.ccpor.acceptance.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import org.ccpor.acceptance.AcceptanceService;
import org.ccpor.acceptance.SignOffService;
import org.ccpor.approval.ui.ApprovalModel;
import org.ccpor.base.DateFormatter;
import org.ccpor.court.CourtDirectory;
import org.ccpor.form.ui.FormComponentFactory;
import org.ccpor.identity.CurrentViewer;
import org.jspecify.annotations.Nullable;

/** What the screens of the test ask of others. */
@SpringComponent
record AcceptanceModel(
        AcceptanceService tests,
        SignOffService signOff,
        ApprovalModel approvals,
        FormComponentFactory forms,
        CourtDirectory courts,
        CurrentViewer viewer,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Such as "Nov 3". */
    String day(@Nullable LocalDate day) {
        return DateFormatter.brief(day, today());
    }
}

package org.ccpor.courtpage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ccpor.board.ui.ExportDoor;
import org.ccpor.deployment.EarlierDeployments;

/** What the page of a court offers besides its items. */
@SpringComponent
record CourtPageModel(
        CourtCommand commands,
        PlanCommand plan,
        BlockerCommand blockers,
        ContactCommand contacts,
        EarlierDeployments earlier,
        ExportDoor exports) {}

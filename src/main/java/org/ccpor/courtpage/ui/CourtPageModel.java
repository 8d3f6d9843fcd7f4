package org.ccpor.courtpage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ccpor.board.ui.ExportProvider;
import org.ccpor.deployment.EarlierDeploymentService;
import org.ccpor.golive.ui.ProposalCommand;
import org.ccpor.identity.PersonNames;

/** What the page of a court offers besides its items. */
@SpringComponent
record CourtPageModel(
        CourtCommand commands,
        PlanCommand plan,
        BlockerCommand blockers,
        ContactCommand contacts,
        ProposalCommand proposals,
        EarlierDeploymentService earlier,
        ExportProvider exports,
        PersonNames names) {}

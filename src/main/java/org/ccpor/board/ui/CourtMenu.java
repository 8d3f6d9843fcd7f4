package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import org.ccpor.deployment.DeploymentDetails;
import org.jspecify.annotations.Nullable;

/** The way to the coordinators' commands for the open court. Nothing at all for others. */
class CourtMenu extends Composite<Button> {
    private static final long serialVersionUID = 1L;

    private transient @Nullable DeploymentDetails current;

    CourtMenu(CourtDialogs dialogs, Runnable done) {
        getContent().setText("Actions");
        getContent().addClassName("court-actions");
        getContent().getElement().setAttribute("aria-haspopup", "dialog");
        getContent().addClickListener(_ -> {
            if (current != null) {
                new CourtMenuDialog(current, dialogs, done).open();
            }
        });
    }

    void show(DeploymentDetails court) {
        current = court;
        setVisible(court.mayCoordinate());
    }
}
